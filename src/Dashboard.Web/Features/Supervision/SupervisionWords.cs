using Dashboard.Measures.Calendar;
using Dashboard.Measures.Engine;
using Dashboard.Measures.Formatting;
using Dashboard.Web.Ui.Measures;
using Ids = Dashboard.Web.Features.Supervision.SupervisionMeasureIds;

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
            sentence.AddRange([new(children.Value is null ? "" : "; "), new(OutOf(workers, "worker"), Strong: true), new(" were supervised in time")]);
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
    public static string Statement(SupervisionTeam team, Month month)
    {
        var end = FigureText.Date(month.End);
        return string.Join(' ', new[]
        {
            $"{team.Name}, {FigureText.Month(month)}.",
            Individual(team, end),
            Group(team),
            Observation(team, end),
            team[Ids.Children] is { Denominator: > 0 } children ? $"Case supervision: on {end} {OutOf(children, "child")} had been discussed in time; {FigureText.Number(team[Ids.Overdue].Value)} overdue." : null,
            team[Ids.Actions] is { Value: not null } actions ? $"Of {FigureText.Number(actions.Denominator)} actions agreed in supervision in the month, {FigureText.Number(actions.Numerator)} are completed." : null,
        }.OfType<string>());
    }

    /// <summary>"5 of 6 workers", "1 of 1 child".</summary>
    public static string OutOf(UnitFigure figure, string thing) =>
        $"{FigureText.Number(figure.Numerator)} of {FigureText.Number(figure.Denominator)} {(figure.Denominator == 1 ? thing : thing == "child" ? "children" : thing + "s")}";

    private static string? Individual(SupervisionTeam team, string end) => team[Ids.WorkersHeld].Value is { } held
        ? $"Individual supervision: {FigureText.Number(held)} held in the month" + (team[Ids.Workers] is { Denominator: > 0 } inTime ? $"; on {end} {OutOf(inTime, "worker")} had been supervised in time." : ".")
        : null;

    private static string? Group(SupervisionTeam team)
    {
        if (team[Ids.GroupsHeld].Value is not { } held)
        {
            return null;
        }

        var sessions = $"Group supervision: {(held == 0 ? "no session" : Wording.Count((int)held, "session"))} in the month";
        return team switch
        {
            { LastGroup: { } last, GroupDaysOver: > 0 and var over } => $"{sessions}; the last was on {FigureText.Date(last)}, {Wording.Count((int)over, "day")} past due.",
            { LastGroup: { } last } => $"{sessions}; the last was on {FigureText.Date(last)}, in time.",
            _ when team[Ids.Groups].Denominator > 0 => $"{sessions}; none is on record before.",
            _ => sessions + ".",
        };
    }

    private static string? Observation(SupervisionTeam team, string end) => team[Ids.ObservationsHeld].Value is { } held
        ? $"Direct observations: {FigureText.Number(held)} made in the month" + (team[Ids.Observed] is { Denominator: > 0 } inTime ? $"; on {end} {OutOf(inTime, "practitioner")} had been observed in time." : ".")
        : null;
}
