using Dashboard.Measures.Calendar;
using Dashboard.Measures.Formatting;
using Dashboard.Web.Ui.Measures;
using Ids = Dashboard.Web.Ui.Measures.SupervisionMeasureIds;

namespace Dashboard.Web.Features.Supervision;

/// <summary>What the page of supervision says, by rule.</summary>
public static class SupervisionWords
{
    /// <summary>How the page is read, on the page and in its files.</summary>
    public const string Explain =
        "“In time” looks at the last day of the month: the last supervision lies within the limit before it. Children and workers whose first supervision is not due yet are outside. "
        + "The limits are those of the standards in force in the month, and depend on the child’s plan, on time in post, and on whether a worker is newly qualified or holds cases. "
        + "Case supervision is that recorded as case or joint in the current episode; group supervision is counted by team. "
        + "Only how often is counted here: how good supervision is, and what it changes for children, is for audit and for those who give and receive it.";

    /// <summary>What stands for something that the standards do not ask.</summary>
    public const string NotAsked = "Not set by the standards in force";

    private const int MostNamed = 3;

    /// <summary>The sentence the page opens with.</summary>
    public static IReadOnlyList<SentencePart> Finding(string unit, Month month, IReadOnlyList<HeadTile> tiles, IReadOnlyList<SupervisionTeam> teams)
    {
        var children = HeadTiles.Figure(tiles, Ids.Children);
        var workers = HeadTiles.Figure(tiles, Ids.Workers);
        if (children.IsWithheld && workers.Value is null)
        {
            return [new($"How many children of {unit} were discussed in supervision in time in {FigureText.Month(month)} {FigureNotes.Withheld}.")];
        }

        if (children.Value is null && workers.Value is null)
        {
            return [new($"There is no supervision due here for {unit} in {FigureText.Month(month)}.")];
        }

        var sentence = new List<SentencePart> { new($"{unit}, {FigureText.Month(month)}: ") };
        if (children.Value is { } share)
        {
            sentence.AddRange([new($"{FigureText.Percent(share)} of children", Strong: true), new(" were discussed in supervision in time")]);
            if (HeadTiles.Figure(tiles, Ids.Overdue).Value is > 0 and var overdue)
            {
                sentence.AddRange([new(", "), new($"{FigureText.Number(overdue)} {(overdue == 1 ? "is" : "are")} overdue", Strong: true)]);
            }
        }

        if (workers.Value is not null)
        {
            sentence.AddRange([new(children.Value is null ? "" : "; "), new(SupervisionStatement.OutOf(workers, "worker"), Strong: true), new(" were supervised in time")]);
        }

        var without = teams.Where(team => team[Ids.Groups] is { Denominator: > 0, Numerator: 0 }).Select(team => team.Name).ToList();
        if (without.Count > 0)
        {
            sentence.AddRange([new("; "), new(Wording.Some(without, MostNamed), Strong: true), new($" {(without.Count == 1 ? "is" : "are")} due group supervision")]);
        }

        return [.. sentence, new(".")];
    }

    /// <summary>The sentence of a worker's own page.</summary>
    public static IReadOnlyList<SentencePart> Own(Month month, SupervisionWorker? worker) => worker?.Supervision is not { } standing
        ? [new($"No supervision is on record or due for you in {FigureText.Month(month)}.")]
        :
        [
            new($"{FigureText.Month(month)}: "),
            new(standing.Last is { } last ? $"you were last supervised on {FigureText.Date(last)}" : "you have not been supervised since you started"),
            new(", "),
            new(Standing(standing), Strong: true),
            new("."),
        ];

    /// <summary>"in time, next due by 31 Oct 2026", "3 days past due".</summary>
    public static string Standing(SupervisionStanding standing) =>
        standing.IsInTime ? $"in time, next due by {FigureText.Date(standing.DueOn)}"
        : standing.DaysOver > 0 ? $"{Wording.Count((int)standing.DaysOver, "day")} past due"
        : $"due on {FigureText.Date(standing.DueOn)}";

    /// <summary>What a team manager reports each month on how often: one paragraph.</summary>
    public static string Statement(SupervisionTeam team, Month month) => SupervisionStatement.Of(team.Name, month, measure => team[measure], team switch
    {
        { LastGroup: { } last, GroupDaysOver: > 0 and var over } => $"the last was on {FigureText.Date(last)}, {Wording.Count((int)over, "day")} past due",
        { LastGroup: { } last } => $"the last was on {FigureText.Date(last)}, in time",
        _ when team[Ids.Groups].Denominator > 0 => "none is on record before",
        _ => null,
    });
}
