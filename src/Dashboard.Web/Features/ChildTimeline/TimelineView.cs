using Dashboard.Data.Access;
using Dashboard.Data.Queries;
using Dashboard.Measures.Formatting;

namespace Dashboard.Web.Features.ChildTimeline;

/// <summary>A child's records as shown: those within the span of the filter, placed on the line of time.</summary>
public sealed class TimelineView
{
    // Words of the axis begin at their day; further right they would be cut.
    private const double LastPlaceForWords = 92;

    public TimelineView(Data.Queries.ChildTimeline child, StoreStatus status, AccessScope scope, TimelineFilter filter)
    {
        Child = child;
        Status = status;
        Scope = scope;
        Filter = filter;
        To = child.AsAt;
        From = filter.Span switch
        {
            TimelineSpan.OneYear => To.AddYears(-1),
            TimelineSpan.ThreeYears => To.AddYears(-3),
            _ => child.Events.Count == 0 ? To.AddYears(-1) : child.Events.Min(item => item.On),
        };
        if (From >= To)
        {
            From = To.AddDays(-1);
        }

        Marks = [.. child.Events.Select((item, number) => new TimelineMark(item, number)).Where(mark => EndOf(mark.Event) >= From)];
    }

    public Data.Queries.ChildTimeline Child { get; }

    public StoreStatus Status { get; }

    /// <summary>Who reads it.</summary>
    public AccessScope Scope { get; }

    public TimelineFilter Filter { get; }

    /// <summary>First day shown.</summary>
    public DateOnly From { get; }

    /// <summary>Last day shown: the date of the data.</summary>
    public DateOnly To { get; }

    /// <summary>Records within the span, the latest first.</summary>
    public IReadOnlyList<TimelineMark> Marks { get; }

    /// <summary>Records of the lane that the filter asks for.</summary>
    public IReadOnlyList<TimelineMark> Listed => [.. Marks.Where(mark => Filter.Lane is null || mark.Event.Lane == Filter.Lane)];

    /// <summary>Place of a day between the first and the last, in percent.</summary>
    public double PlaceOf(DateOnly day) => Math.Clamp(100.0 * (day.DayNumber - From.DayNumber) / (To.DayNumber - From.DayNumber), 0, 100);

    /// <summary>Last day of a record: its own, or that of the data while it lasts.</summary>
    public DateOnly EndOf(TimelineEvent item) => item.Until ?? (item.Lasts ? To : item.On);

    /// <summary>The records of a lane in rows in which no two overlap, the earliest first.</summary>
    public IReadOnlyList<IReadOnlyList<TimelineMark>> RowsOf(TimelineLane lane)
    {
        var rows = new List<List<TimelineMark>>();
        foreach (var mark in Marks.Where(mark => mark.Event.Lane == lane).OrderByDescending(mark => mark.Event.Lasts).ThenBy(mark => mark.Event.On))
        {
            // Moments share one row: many on one day lie upon each other, and the table lists them all.
            var row = mark.Event.Lasts
                ? rows.Find(row => row[0].Event.Lasts && EndOf(row[^1].Event) <= mark.Event.On)
                : rows.Find(row => !row[0].Event.Lasts);
            if (row is null)
            {
                rows.Add([mark]);
            }
            else
            {
                row.Add(mark);
            }
        }

        return rows;
    }

    /// <summary>Days on the axis with their words.</summary>
    public IReadOnlyList<(DateOnly Day, string Words)> Ticks()
    {
        var months = (To.DayNumber - From.DayNumber) / 30;
        var step = months <= 13 ? 2 : months <= 38 ? 6 : 12;
        var first = new Measures.Calendar.Month(From.Year, 1);
        return [.. Measures.Calendar.Month.Range(first, Measures.Calendar.Month.Of(To))
            .Where(month => (month - first) % step == 0 && month.Start >= From && PlaceOf(month.Start) < LastPlaceForWords)
            .Select(month => (month.Start, FigureText.ShortMonth(month)))];
    }
}
