using System.Globalization;
using Dashboard.Data.Queries;
using Dashboard.Measures.Codes;
using Dashboard.Measures.Formatting;
using Dashboard.Measures.Standards;
using Dashboard.Web.Ui.Exports;

namespace Dashboard.Web.Features.Worklist;

/// <summary>The worklist as files.</summary>
internal static class WorklistFiles
{
    private static readonly SheetColumn[] Columns =
    [
        new("Child", 14), new("Status", 22), new("State", 10), new("What it may mean", 40), new("Topic", 24), new("What", 36), new("Rule id", 28), new("Limit", 20), new("Set by", 50),
        new("Last done", 12), new("Counted from", 12), new("Due", 12), new("Working days over", 12), new("Working days left", 12), new("Team", 22), new("Worker", 30), new("Team id", 12), new("Worker id", 14), new("Record", 16),
    ];

    /// <summary>Every line, with what the list is.</summary>
    public static SheetSpec Sheet(WorklistView view, string marking, DateTimeOffset writtenAt) => new()
    {
        Name = "Worklist",
        Columns = Columns,
        Rows = view.List!.Rows.Select(row => Row(view, row)),
        About =
        [
            ("Marking", marking),
            ("Page", WorklistWords.Heading(view)),
            ("Finding", WorklistWords.Summary(view)),
            .. WorklistWords.Chips(view).Select(chip => ("Filter: " + chip.Label, chip.Value)),
            ("Order", "Overdue first, then what it may mean, then the due date"),
            ("Source", view.Status.AuthorityName),
            ("Data as at", FigureText.Date(view.AsAt)),
            ("Written", writtenAt.ToString("d MMM yyyy HH:mm", CultureInfo.GetCultureInfo("en-GB"))),
        ],
    };

    /// <summary>What is not yet overdue, a day each. Names nobody.</summary>
    public static string Calendar(WorklistView view, DateTimeOffset writtenAt) => CalendarText.Write(
        "Due: " + view.UnitName,
        view.List!.Rows.Where(row => !row.Overdue).Select(row => new CalendarEntry(Id(row), row.DueOn, $"{row.ChildId ?? Whom(row)}: {row.Kind.Title}")
        {
            Description = $"Last day: {WorklistWords.Limit(row)}. As the records stood on {FigureText.Date(view.AsAt)}.",
            Category = RuleTopics.Label(row.Kind.Topic),
        }),
        writtenAt);

    private static object?[] Row(WorklistView view, WorklistRow row) =>
    [
        row.ChildId,
        row.Status is null ? null : WorklistWords.Status(row),
        row.Overdue ? "Overdue" : "Due",
        Consequences.Label(row.Kind.Consequence),
        RuleTopics.Label(row.Kind.Topic),
        row.Kind.Title,
        row.Kind.Id,
        WorklistWords.Limit(row),
        row.Rule?.Source,
        row.LastDoneOn,
        row.FromOn,
        row.DueOn,
        row.Overdue ? (double)row.WorkingDays : null,
        row.Overdue ? null : (double)row.WorkingDays,
        row.TeamId is { } team ? view.Status.UnitName(team) : WorklistWords.NoTeam,
        row.WorkerIds.Count == 0 ? null : WorklistWords.Workers(view, row),
        row.TeamId,
        row.WorkerIds.Count == 0 ? null : string.Join("; ", row.WorkerIds),
        row.RecordId,
    ];

    private static string Id(WorklistRow row) => string.Create(CultureInfo.InvariantCulture, $"{row.Kind.Id}/{row.ChildId ?? Whom(row)}/{row.RecordId}/{row.Events}");

    private static string Whom(WorklistRow row) => row.Kind.Subject == RuleSubject.Worker && row.WorkerIds is [var worker, ..] ? worker : row.TeamId ?? Dashboard.Measures.Book.OrgTree.AuthorityId;
}
