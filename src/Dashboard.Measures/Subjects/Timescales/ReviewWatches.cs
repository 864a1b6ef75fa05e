using Dashboard.Measures.Book;
using Dashboard.Measures.Records;
using Dashboard.Measures.Standards;
using Dashboard.Measures.Subjects.Care;
using Dashboard.Measures.Subjects.Protection;

namespace Dashboard.Measures.Subjects.Timescales;

/// <summary>Reviews of protection plans and of children in care.</summary>
internal static class ReviewWatches
{
    public static IReadOnlyList<Watch> All { get; } =
    [
        new(RuleKinds.ProtectionReview) { AtEnd = (view, _) => ProtectedChild.Of(view).Select(child => Protection(view, child)) },
        new(RuleKinds.CareReview) { AtEnd = (view, _) => CaredChild.Of(view).Select(child => Care(view, child)) },
    ];

    /// <summary>The reviews of a child on a plan. With two open plans the clock is that of the earlier, and a review under either counts.</summary>
    public static Clock Protection(MonthView view, ProtectedChild child) => Reviewed(
        view,
        child.Child,
        child.First.Id,
        child.First.StartedOn,
        review => review.Kind == ReviewKind.Protection && child.Covers(review.PlanId, review.HeldOn!.Value));

    /// <summary>The reviews of a child in care. Cancelled ones do not count.</summary>
    public static Clock Care(MonthView view, CaredChild child) => Reviewed(
        view,
        child.Child,
        child.Period.Id,
        child.Period.StartedOn,
        review => review.Kind == ReviewKind.Care && review.Cancelled != true && child.Covers(review.PlanId, review.HeldOn!.Value));

    private static Clock Reviewed(MonthView view, OpenChild child, string recordId, DateOnly since, Func<Review, bool> wanted) => new()
    {
        File = child.File,
        Child = child,
        RecordId = recordId,
        Start = since,
        Events = [.. child.File.Reviews
            .Where(review => review.HeldOn <= view.End && wanted(review))
            .Select(review => new ClockEvent(review.HeldOn!.Value, review.Id))],
    };
}
