using Dashboard.Data.Queries;
using Dashboard.Measures.Codes;
using Dashboard.Measures.Formatting;
using Dashboard.Measures.Subjects.SignsOfSafety;
using StatusCodes = Dashboard.Measures.Codes.StatusCodes;

namespace Dashboard.Web.Features.PracticeBoard;

/// <summary>What the board says, in words, by rule.</summary>
public static class BoardWords
{
    private const string SafetyPlan = "sos.safety-plan";

    private static readonly Dictionary<string, string> Steps = new(StringComparer.Ordinal)
    {
        ["sos.mapping"] = "Map with the family",
        ["sos.three-houses"] = "Do Three Houses with the child",
        ["sos.danger-statement"] = "Write the danger statement",
        ["sos.safety-goal"] = "Write the safety goal",
        ["sos.safety-scale"] = "Scale safety",
        ["sos.words-and-pictures"] = "Make Words and Pictures",
        ["sos.family-network-meeting"] = "Hold a family network meeting",
        ["sos.safety-plan"] = "Make the safety plan",
    };

    /// <summary>The next step of a child as a thing to do.</summary>
    public static string Step(BoardCell cell) => cell switch
    {
        { State: BoardState.Done, MeasureId: SafetyPlan } => "Renew the safety plan",
        { State: BoardState.Done } => "Renew the safety scale",
        _ => Steps.GetValueOrDefault(cell.MeasureId, cell.MeasureId),
    };

    /// <summary>Since when it is missing, by when it is expected, or how old it is.</summary>
    public static string When(BoardRow row, BoardCell cell) => cell.State switch
    {
        BoardState.Missing when cell.Reason == Reasons.BeforeEpisode => $"missing since {Expected(row)}; the last one is from an earlier episode",
        BoardState.Missing => $"missing since {Expected(row)}, {PracticePopulation.DaysBeforeExpected} days after opening",
        BoardState.Due => $"due by {FigureText.Date(cell.Date)}",
        _ => $"last done on {FigureText.Date(cell.Date)}, over {CurrentPractice.MonthsUntilStale} months ago",
    };

    /// <summary>"Beech holds 66 children: 12 have all eight elements, 9 have no safety plan. Start with C123, who lacks five."</summary>
    public static string Summary(BoardView view)
    {
        var who = view.IsOwn ? "You hold" : view.WorkerId is { } worker ? $"{view.Status.WorkerName(worker)} holds" : $"{view.UnitName} holds";
        var status = view.Filter.Status is { } code ? $" with the status “{StatusCodes.List.Label(code).ToLowerInvariant()}”" : string.Empty;
        var complete = view.Rows.Count(row => row.Done == row.Cells.Count);
        var without = view.Rows.Count(row => row.Cells.Any(cell => cell is { MeasureId: SafetyPlan, State: BoardState.Missing }));
        return $"{who} {Children(view.Rows.Count)}{status}: {Have(complete)} all eight elements of practice, {(without == 0 ? "no safety plan is missing" : Have(without) + " no safety plan")}.{Start(view)}";
    }

    /// <summary>Age as it is read.</summary>
    public static string Age(int? age) => age switch
    {
        null => "age not known",
        < 0 => "unborn",
        0 => "under 1",
        1 => "1 year",
        _ => $"{age} years",
    };

    private static string Start(BoardView view)
    {
        var first = view.Rows.Count == 0 ? null : view.Rows[0];
        var missing = first?.Cells.Count(cell => cell.State == BoardState.Missing) ?? 0;
        return missing == 0 ? string.Empty : $" Start with {first!.ChildId}: {(missing == 8 ? "all eight are" : missing == 1 ? "one is" : $"{missing} are")} missing.";
    }

    private static string Expected(BoardRow row) => FigureText.Date(row.EpisodeStartedOn.AddDays(PracticePopulation.DaysBeforeExpected));

    private static string Children(int count) => count == 1 ? "1 child" : $"{FigureText.Number(count)} children";

    private static string Have(int count) => count switch
    {
        0 => "none has",
        1 => "1 has",
        _ => $"{FigureText.Number(count)} have",
    };
}
