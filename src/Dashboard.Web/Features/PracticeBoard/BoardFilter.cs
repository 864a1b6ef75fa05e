using Dashboard.Measures.Calendar;
using Dashboard.Web.Ui.Links;
using Microsoft.AspNetCore.WebUtilities;
using StatusCodes = Dashboard.Measures.Codes.StatusCodes;

namespace Dashboard.Web.Features.PracticeBoard;

/// <summary>The whole state of the practice board, as it stands in the address. Values that mean nothing fall back and are dropped.</summary>
public sealed record BoardFilter
{
    /// <summary>Null is the reader's own unit.</summary>
    public string? UnitId { get; init; }

    public string? WorkerId { get; init; }

    /// <summary>Null is the latest month.</summary>
    public Month? Month { get; init; }

    public string? Status { get; init; }

    public static BoardFilter FromQuery(string? query)
    {
        var values = QueryHelpers.ParseQuery(query);
        string? Text(string name) => values.TryGetValue(name, out var found) && !string.IsNullOrWhiteSpace(found[0]) ? found[0] : null;
        return new BoardFilter
        {
            UnitId = Text("unit"),
            WorkerId = Text("worker"),
            Month = Measures.Calendar.Month.TryParse(Text("month"), out var month) ? month : null,
            Status = Text("status") is { } status && StatusCodes.List.Holds(status) ? status : null,
        };
    }

    public string ToUrl() => LinkText.With(ChildUrls.Board, ("unit", UnitId), ("worker", WorkerId), ("month", Month?.ToString()), ("status", Status));
}
