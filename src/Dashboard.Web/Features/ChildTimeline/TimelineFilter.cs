using Dashboard.Data.Queries;
using Dashboard.Web.Ui.Links;
using Microsoft.AspNetCore.WebUtilities;

namespace Dashboard.Web.Features.ChildTimeline;

/// <summary>What of a child's time line is shown, as it stands in the address. Values that mean nothing fall back and are dropped.</summary>
public sealed record TimelineFilter
{
    private static readonly (string Code, TimelineSpan Span)[] Spans = [("1", TimelineSpan.OneYear), ("3", TimelineSpan.ThreeYears), ("all", TimelineSpan.All)];

    public required string ChildId { get; init; }

    public TimelineSpan Span { get; init; } = TimelineSpan.OneYear;

    /// <summary>One lane in the table; null for all.</summary>
    public TimelineLane? Lane { get; init; }

    public static TimelineFilter FromQuery(string childId, string? query)
    {
        var values = QueryHelpers.ParseQuery(query);
        string? Text(string name) => values.TryGetValue(name, out var found) ? found[0] : null;
        var span = Text("span");
        return new TimelineFilter
        {
            ChildId = childId,
            Span = Spans.FirstOrDefault(entry => entry.Code == span, Spans[0]).Span,
            Lane = LaneWords.Of(Text("lane")),
        };
    }

    public string ToUrl() => LinkText.With(
        ChildUrls.Timeline(ChildId),
        ("span", Span == TimelineSpan.OneYear ? null : Spans.First(entry => entry.Span == Span).Code),
        ("lane", Lane is { } lane ? LaneWords.Code(lane) : null));
}
