using Dashboard.Data.Queries;
using Dashboard.Measures.Formatting;

namespace Dashboard.Web.Features.ChildTimeline;

/// <summary>A record of a child with its number among all of them, by which the line and the table meet.</summary>
public sealed record TimelineMark(TimelineEvent Event, int Number)
{
    public string Anchor => $"record-{Number}";

    /// <summary>Date, or first and last day.</summary>
    public string Days => !Event.Lasts ? FigureText.Date(Event.On)
        : Event.Until is { } until ? $"{FigureText.Date(Event.On)} to {FigureText.Date(until)}"
        : $"since {FigureText.Date(Event.On)}";

    public string Words => string.Join(", ", new[] { Event.Title, Event.Detail, Days }.OfType<string>());
}
