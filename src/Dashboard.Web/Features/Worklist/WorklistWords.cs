using Dashboard.Data.Queries;
using Dashboard.Measures.Codes;
using Dashboard.Measures.Formatting;
using Dashboard.Measures.Standards;
using Dashboard.Web.Ui.Filters;
using StatusCodes = Dashboard.Measures.Codes.StatusCodes;

namespace Dashboard.Web.Features.Worklist;

/// <summary>The words of the worklist, made from the lines by rule.</summary>
public static class WorklistWords
{
    /// <summary>What no team holds is of the authority itself.</summary>
    public const string NoTeam = "Held by no team";

    public const string NoWorker = "No worker";

    public static string Heading(WorklistView view) => $"What is due and overdue for {Whom(view)}?";

    /// <summary>The finding in one sentence.</summary>
    public static string Summary(WorklistView view)
    {
        var soon = view.Totals.Of(WorklistWindow.TenDays);
        var overdue = view.Totals.Of(WorklistWindow.Overdue);
        if (view.Filter.Window is not (WorklistWindow.Everything or WorklistWindow.Overdue))
        {
            return $"{Steps(view.Totals.All.Total)} {Are(view.Totals.All.Total)} due in the {Window(view.Filter.Window)} for {Whom(view)}.";
        }

        var safety = view.Totals.Consequences.Where(count => count.Key == Consequence.Safety).Sum(count => count.Overdue);
        var gravest = safety == 0 ? string.Empty : $" Of those overdue, {FigureText.Number(safety)} may mean that a child has not been seen or protected.";
        return overdue == 0
            ? $"Nothing is overdue for {Whom(view)}, and {Steps(soon)} {Are(soon)} due in the next 10 working days."
            : $"{Steps(overdue)} {Are(overdue)} overdue for {Whom(view)}, and {FigureText.Number(soon)} {Are(soon)} due in the next 10 working days.{gravest}";
    }

    /// <summary>What the lines are, and as at when.</summary>
    public static string Caption(WorklistView view, int shown) => shown == view.Totals.All.Total
        ? $"{Lines(shown)} as the records stood on {FigureText.Date(view.AsAt)}; working days are counted to and from that day"
        : $"{FigureText.Number(shown)} of {Lines(view.Totals.All.Total)} as the records stood on {FigureText.Date(view.AsAt)}; working days are counted to and from that day";

    /// <summary>Whom a line is about: the child by id, else the worker or the unit.</summary>
    public static string Subject(WorklistView view, WorklistRow row) => row switch
    {
        { ChildId: { } child } => child,
        { Kind.Subject: RuleSubject.Worker, WorkerIds: [var worker, ..] } => view.Status.WorkerName(worker),
        { TeamId: { } team } => view.Status.UnitName(team),
        _ => view.Status.AuthorityName,
    };

    public static string Status(WorklistRow row) => row.Status is { } status ? StatusCodes.List.Label(status) : FigureText.None;

    /// <summary>The limit of a line: "within 10 working days".</summary>
    public static string Limit(WorklistRow row) => row.Limit.Length == 0 ? row.Limit.Words : "within " + row.Limit.Words;

    public static string LastDone(WorklistRow row) => row switch
    {
        { LastDoneOn: { } on } => FigureText.Date(on),
        { FromOn: { } from } => "not yet; counted from " + FigureText.Date(from),
        _ => "not yet",
    };

    /// <summary>"12 working days over", "3 working days left", "due today".</summary>
    public static string Days(WorklistRow row, DateOnly asAt) => row switch
    {
        { Overdue: true, WorkingDays: 0 } => "less than a working day over",
        { Overdue: true } => Wording.Count(row.WorkingDays, "working day") + " over",
        _ when row.DueOn == asAt => "due that day",
        { WorkingDays: 0 } => "due before the next working day",
        _ => Wording.Count(row.WorkingDays, "working day") + " left",
    };

    public static string Workers(WorklistView view, WorklistRow row) => row.WorkerIds.Count == 0 ? NoWorker : Wording.List([.. row.WorkerIds.Select(view.Status.WorkerName)]);

    /// <summary>Name of a row of totals.</summary>
    public static string Unit(StoreStatus status, WorklistUnit unit) => unit switch
    {
        { UnitId: Dashboard.Measures.Book.OrgTree.AuthorityId } => NoTeam,
        { Own: true } => $"{status.UnitName(unit.UnitId)}: not in a team",
        _ => status.UnitName(unit.UnitId),
    };

    /// <summary>The filters in use, each with the address of the list without it.</summary>
    public static IReadOnlyList<FilterChip> Chips(WorklistView view)
    {
        var filter = view.Filter with { Page = 1 };
        var chips = new List<FilterChip>();
        if (filter.WorkerId is { } worker)
        {
            chips.Add(new FilterChip("Worker", view.Status.WorkerName(worker), (filter with { WorkerId = null }).ToUrl()));
        }

        if (filter.Window != WorklistWindow.Everything)
        {
            chips.Add(new FilterChip("Due", Window(filter.Window), (filter with { Window = WorklistWindow.Everything }).ToUrl()));
        }

        if (filter.Topic is { } topic)
        {
            chips.Add(new FilterChip("Topic", RuleTopics.Label(topic), (filter with { Topic = null }).ToUrl()));
        }

        if (filter.Rule is { } rule)
        {
            chips.Add(new FilterChip("Rule", rule.Title, (filter with { Rule = null }).ToUrl()));
        }

        return chips;
    }

    /// <summary>"1 line", "214 lines".</summary>
    public static string Lines(int number) => Wording.Count(number, "line");

    private static string Steps(int number) => Wording.Count(number, "step");

    private static string Are(int number) => number == 1 ? "is" : "are";

    private static string Window(WorklistWindow window)
    {
        var words = WorklistFilter.Windows.First(known => known.Window == window).Words;
        return char.ToLowerInvariant(words[0]) + words[1..];
    }

    private static string Whom(WorklistView view) => view switch
    {
        { IsOwn: true } => "you and the children you hold",
        { Filter.WorkerId: { } worker } => view.Status.WorkerName(worker),
        { Filter.Own: true, UnitId: Dashboard.Measures.Book.OrgTree.AuthorityId } => $"those whom no team of {view.UnitName} holds",
        _ => view.UnitName,
    };
}
