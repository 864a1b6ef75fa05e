using Dashboard.Measures.Book;
using Dashboard.Measures.Records;
using Dashboard.Measures.Subjects.Care;
using Dashboard.Measures.Subjects.Protection;

namespace Dashboard.Measures.Subjects.Outcomes;

/// <summary>When a child came back to a plan or to care after one ended; the day it ended where another was still open or began that day.</summary>
internal static class Returns
{
    /// <summary>First day on which the child was looked after again; null for none. Short breaks are not care.</summary>
    public static DateOnly? ToCare(ChildFile file, PeriodOfCare? ended, DateOnly on) => First(
        file.Care.Where(care => care.Id != ended?.Id && (care.EndedOn is null || care.EndedOn > on) && !CareEvents.StartsAsShortBreak(file, care)).Select(care => care.StartedOn),
        on);

    /// <summary>First day on which the child was on another plan of the authority, or looked after.</summary>
    public static DateOnly? ToPlanOrCare(ChildFile file, ProtectionPlan ended, DateOnly on)
    {
        var plan = First(
            file.ProtectionPlans.Where(other => other.Id != ended.Id && ProtectedChild.IsOwn(other) && (other.EndedOn is null || other.EndedOn > on)).Select(other => other.StartedOn),
            on);
        var care = ToCare(file, null, on);
        return plan is null || care < plan ? care : plan;
    }

    private static DateOnly? First(IEnumerable<DateOnly> starts, DateOnly from) =>
        starts.Select(start => start < from ? from : start).Order().Cast<DateOnly?>().FirstOrDefault();
}
