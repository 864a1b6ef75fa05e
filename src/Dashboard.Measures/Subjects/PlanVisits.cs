using Dashboard.Measures.Book;
using Dashboard.Measures.Codes;
using Dashboard.Measures.Engine;
using Dashboard.Measures.Records;

namespace Dashboard.Measures.Subjects;

/// <summary>Visits as the measures of children in need, of child protection and of care look at them.</summary>
internal static class PlanVisits
{
    /// <summary>The rule in words.</summary>
    public const string InWords = "A visit with the child recorded as not seen does not count as a visit; one where it is not known does.";

    /// <summary>Bands of working days since a visit, with the usual limits of 10 and 20 among their ends.</summary>
    public static IReadOnlyList<Band> WorkingDayBands { get; } = Band.UpTo(5, 10, 15, 20, 30, 40);

    /// <summary>Whether it counts as a visit.</summary>
    public static bool Counts(Visit visit) => visit.Seen != false;

    /// <summary>The last visit of a child between two dates that counts.</summary>
    public static Visit? Last(ChildFile file, DateOnly from, DateOnly to, Func<Visit, bool> wanted) =>
        file.Visits.LastOrDefault(visit => visit.VisitedOn <= to && visit.VisitedOn >= from && Counts(visit) && wanted(visit));

    /// <summary>Whether a child on a plan was visited in time; null while the first visit is not yet due.</summary>
    /// <param name="view">The month.</param>
    /// <param name="child">The child.</param>
    /// <param name="since">First day of the plan.</param>
    /// <param name="last">Last visit under the plan.</param>
    /// <param name="limit">Working days from the start of the plan, or from a visit, to the next.</param>
    public static MeasureCase? InTime(MonthView view, OpenChild child, DateOnly since, Visit? last, int limit)
    {
        var from = last?.VisitedOn ?? since;
        return Judge(view, child, last, view.Book.WorkingDays.Add(from, limit), view.Book.WorkingDays.Between(from, view.End), limit);
    }

    /// <summary>Whether a child in a placement was visited in time, by calendar days; null while the first visit is not yet due.</summary>
    /// <param name="view">The month.</param>
    /// <param name="child">The child.</param>
    /// <param name="since">First day of the placement.</param>
    /// <param name="last">Last visit in the placement.</param>
    /// <param name="first">Days from the start of the placement to the first visit.</param>
    /// <param name="later">Days from a visit to the next.</param>
    public static MeasureCase? InTime(MonthView view, OpenChild child, DateOnly since, Visit? last, int first, int later)
    {
        var from = last?.VisitedOn ?? since;
        var limit = last is null ? first : later;
        return Judge(view, child, last, from.AddDays(limit), view.End.DayNumber - from.DayNumber, limit);
    }

    private static MeasureCase? Judge(MonthView view, OpenChild child, Visit? last, DateOnly due, int days, int limit)
    {
        if (last is null && due > view.End)
        {
            return null;
        }

        var inTime = last is not null && days <= limit;
        return new MeasureCase
        {
            ChildId = child.File.Child.Id,
            RecordId = last?.Id,
            Holdings = child.Holdings,
            Counted = inTime,
            Amount = days,
            OccurredOn = last?.VisitedOn,
            DueOn = due,
            Reason = last is null ? Reasons.NoVisit : inTime ? Reasons.InTime : Reasons.Late,
            Categories = child.Categories,
        };
    }
}
