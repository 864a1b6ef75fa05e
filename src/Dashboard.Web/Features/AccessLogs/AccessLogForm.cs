using Dashboard.Data.Access;
using Dashboard.Data.AccessLogs;

namespace Dashboard.Web.Features.AccessLogs;

/// <summary>What was typed into the filter. It lives in the page and in the body of a form, never in an address.</summary>
public sealed class AccessLogForm
{
    public string? Person { get; set; }

    public string? Child { get; set; }

    public string? Page { get; set; }

    public string? Kind { get; set; }

    public string? Unit { get; set; }

    public DateOnly? From { get; set; }

    public DateOnly? To { get; set; }

    /// <summary>The filter; what means nothing is left out.</summary>
    public AccessLogFilter ToFilter(int page) => new()
    {
        UserId = Text(Person),
        ChildId = Text(Child),
        Page = Text(Page),
        Kind = Enum.TryParse<AccessKind>(Kind, out var kind) && Enum.IsDefined(kind) ? kind : null,
        UnitId = Text(Unit),
        From = From,
        To = To,
        PageNumber = page,
    };

    private static string? Text(string? typed) => string.IsNullOrWhiteSpace(typed) ? null : typed.Trim();
}
