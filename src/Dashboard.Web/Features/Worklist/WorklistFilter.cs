using System.Globalization;
using Dashboard.Data.Queries;
using Dashboard.Measures.Codes;
using Dashboard.Measures.Standards;
using Dashboard.Web.Ui.Filters;
using Dashboard.Web.Ui.Links;
using Microsoft.AspNetCore.WebUtilities;

namespace Dashboard.Web.Features.Worklist;

/// <summary>The whole state of the worklist, as it stands in the address. Values that mean nothing fall back and are dropped.</summary>
public sealed record WorklistFilter
{
    public const string Path = "/worklist";
    public const string ExportPath = Path + "/export";
    public const string CalendarPath = Path + "/calendar";

    /// <summary>Lines to a page.</summary>
    public const int PageSize = 50;

    /// <summary>Windows, in the order they are offered, with their codes.</summary>
    public static IReadOnlyList<(WorklistWindow Window, string? Code, string Words)> Windows { get; } =
    [
        (WorklistWindow.Everything, null, "Everything"),
        (WorklistWindow.Overdue, "overdue", "Overdue"),
        (WorklistWindow.FiveDays, "5", "Next 5 working days"),
        (WorklistWindow.TenDays, "10", "Next 10 working days"),
        (WorklistWindow.TwentyDays, "20", "Next 20 working days"),
    ];

    /// <summary>Null is the reader's own unit.</summary>
    public string? UnitId { get; init; }

    public string? WorkerId { get; init; }

    /// <summary>What the unit holds itself, without its teams.</summary>
    public bool Own { get; init; }

    public WorklistWindow Window { get; init; }

    public RuleTopic? Topic { get; init; }

    public RuleKind? Rule { get; init; }

    /// <summary>Every line, worker by worker, as a meeting goes through them.</summary>
    public bool ByWorker { get; init; }

    public int Page { get; init; } = 1;

    /// <summary>Whether the list holds fewer lines than the unit has.</summary>
    public bool IsNarrowed => WorkerId is not null || Window != WorklistWindow.Everything || Topic is not null || Rule is not null;

    /// <summary>The same list without any narrowing.</summary>
    public WorklistFilter Whole => this with { WorkerId = null, Window = WorklistWindow.Everything, Topic = null, Rule = null, Page = 1 };

    public static WorklistFilter FromQuery(string? query)
    {
        var values = QueryHelpers.ParseQuery(query);
        string? Text(string name) => values.TryGetValue(name, out var found) && !string.IsNullOrWhiteSpace(found[0]) ? found[0] : null;
        return new WorklistFilter
        {
            UnitId = Text("unit"),
            WorkerId = Text("worker"),
            Own = Text("own") == "1",
            Window = Windows.FirstOrDefault(window => window.Code == Text("due")).Window,
            Topic = RuleTopics.Find(Text("topic")),
            Rule = RuleKinds.Find(Text("rule")),
            ByWorker = Text("by") == "worker",
            Page = int.TryParse(Text(FilterAddress.PageParameter), NumberStyles.None, CultureInfo.InvariantCulture, out var page) ? Math.Clamp(page, 1, int.MaxValue / WorklistRequest.MaxPageSize) : 1,
        };
    }

    public string ToUrl() => Address(Path, ("by", ByWorker ? "worker" : null), (FilterAddress.PageParameter, Page == 1 ? null : Page.ToString(CultureInfo.InvariantCulture)));

    /// <summary>Address of all that meets the filter as a file.</summary>
    public string ExportUrl(string format) => Address(ExportPath, ("format", format));

    /// <summary>Address of what is not yet overdue as a calendar file.</summary>
    public string CalendarUrl() => Address(CalendarPath);

    /// <summary>What the query is asked for.</summary>
    /// <param name="unitId">Unit that stands when the filter names none.</param>
    public WorklistRequest ToRequest(string unitId) => new() { UnitId = UnitId ?? unitId, WorkerId = WorkerId, Own = Own, Window = Window, Topic = Topic, Rule = Rule, Page = Page, PageSize = PageSize };

    private string Address(string path, params ReadOnlySpan<(string, string?)> more)
    {
        var window = Window;
        return LinkText.With(
            path,
            [
                ("unit", UnitId),
                ("own", Own ? "1" : null),
                ("worker", WorkerId),
                ("due", Windows.First(known => known.Window == window).Code),
                ("topic", Topic is { } topic ? RuleTopics.Of(topic) : null),
                ("rule", Rule?.Id),
                .. more,
            ]);
    }
}
