using Dashboard.Measures.Engine;

namespace Dashboard.Measures.Subjects.Leavers;

/// <summary>Care leavers and adoption.</summary>
internal static class LeaverMeasures
{
    public static IEnumerable<Measure> All =>
    [
        new LeaversOpen(),
        new LeaversInTouch(),
        new SuitableAccommodation(),
        new EducationAndWork(),
        new PathwayPlansInTime(),
        new ChildrenAdopted(),
        new ChildrenPlaced(),
        new ChildrenWaiting(),
        .. AdoptionTimes.EntryToPlaced,
        .. AdoptionTimes.OrderToMatch,
        new DecisionsReversed(),
    ];
}
