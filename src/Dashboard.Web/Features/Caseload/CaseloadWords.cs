using Dashboard.Measures.Calendar;
using Dashboard.Measures.Engine;
using Dashboard.Measures.Formatting;
using Dashboard.Measures.Subjects.Caseload;
using Dashboard.Web.Ui.Measures;

namespace Dashboard.Web.Features.Caseload;

/// <summary>What the page of caseloads says, by rule.</summary>
public static class CaseloadWords
{
    /// <summary>How the page is read, on the page and in its files.</summary>
    public const string Explain =
        "A child counts for every worker who holds it on the last day of the month; a worker counts who holds cases, is in post and holds at least one open child. "
        + "Each worker is held against a limit of their own where the workforce list gives one, for instance in the first year after qualifying, and otherwise against the standard; the limit is not lowered for part-time hours, which is why children per full-time worker stand beside it. "
        + "A high caseload says nothing about how well somebody works: it shows where help may be needed. "
        + "What would bring a team within the limits is arithmetic, not advice: it does not know how complex the work is or who is about to join.";

    private const int MostNamed = 3;

    /// <summary>The sentence the page opens with.</summary>
    public static IReadOnlyList<SentencePart> Finding(string unit, Month month, UnitFigure perFullTime, UnitFigure workers, UnitFigure unallocated, IReadOnlyList<CaseloadTeam> teams, int teamLimit)
    {
        if (perFullTime.Value is null && workers.Value is null)
        {
            return [new($"There is nobody to count here for {unit} in {FigureText.Month(month)}.")];
        }

        var sentence = new List<SentencePart> { new($"{unit}, {FigureText.Month(month)}: ") };
        if (perFullTime.Value is { } mean)
        {
            sentence.AddRange([new("a full-time worker holds "), new($"{FigureText.Number(Math.Round(mean, 1))} children", Strong: true), new("; ")]);
        }

        if (workers.Value is not null)
        {
            sentence.AddRange([new($"{FigureText.Number(workers.Numerator)} of {Of(workers.Denominator ?? 0, "worker")}", Strong: true), new($" {(workers.Numerator == 1 ? "is" : "are")} above their limit")]);
        }

        var above = teams.Where(team => team.Room.AboveTeamLimit > 0).OrderByDescending(team => team.Room.AboveTeamLimit).Select(team => team.Name).ToList();
        if (above.Count > 0)
        {
            sentence.AddRange([new("; "), new(Wording.Some(above, MostNamed), Strong: true), new($" {(above.Count == 1 ? "holds" : "hold")} more than {teamLimit} children")]);
        }

        if (unallocated.Numerator is > 0 and var without)
        {
            sentence.AddRange([new("; "), new(Of(without, "child"), Strong: true), new($" {(without == 1 ? "has" : "have")} no allocated worker")]);
        }

        return [.. sentence, new(".")];
    }

    /// <summary>The sentence of a worker's own page.</summary>
    public static IReadOnlyList<SentencePart> Own(Month month, CaseloadWorker? worker) => worker is null
        ? [new($"You hold no open children in {FigureText.Month(month)}, or are not counted among those who hold cases.")]
        :
        [
            new($"{FigureText.Month(month)}: you hold "),
            new(Of(worker.Children, "child"), Strong: true),
            new($", your limit is {FigureText.Number(worker.Limit)}{(worker.Above > 0 ? $", {FigureText.Number(worker.Above)} above it" : "")}."),
        ];

    /// <summary>"3 children fewer would make 80; its workers' hours make room for 76: 7 children fewer, or 1 more full-time worker at 17"; null when the team is within both.</summary>
    public static string? Room(TeamRoom room)
    {
        var words = new List<string>();
        if (room.AboveTeamLimit > 0)
        {
            words.Add($"{Of(room.AboveTeamLimit, "child")} fewer would make {room.TeamLimit}");
        }

        if (room.AboveWorkers > 0)
        {
            words.Add($"its workers’ hours make room for {room.RoomOfWorkers} at {room.WorkerLimit} each: {Of(room.AboveWorkers, "child")} fewer, or {room.MoreWorkers} more full-time worker{(room.MoreWorkers == 1 ? "" : "s")}");
        }

        return words.Count == 0 ? null : string.Join("; ", words);
    }

    /// <summary>"1 child", "3 children", "2 workers".</summary>
    public static string Of(double number, string thing) =>
        $"{FigureText.Number(number)} {(number == 1 ? thing : thing == "child" ? "children" : thing + "s")}";
}
