using Dashboard.Measures.Book;
using Dashboard.Measures.Codes;
using Dashboard.Measures.Engine;
using Dashboard.Measures.Records;
using Dashboard.Measures.Standards;
using Dashboard.Measures.Subjects.Timescales;

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

    /// <summary>Whether a child was visited in time; null while the first visit is not yet due.</summary>
    /// <param name="view">The month.</param>
    /// <param name="clock">The child's visits.</param>
    /// <param name="kind">The rule they are held against.</param>
    /// <param name="days">Days from a visit, or from the start, to the month end, in the unit of the measure.</param>
    public static MeasureCase? InTime(MonthView view, Clock clock, RuleKind kind, Func<DateOnly, DateOnly, int> days) =>
        LastInTime.Of(view, clock, view.Standards.Find(kind)!, days, Reasons.NoVisit)?.Case;
}
