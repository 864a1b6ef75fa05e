using Dashboard.Measures.Book;
using Dashboard.Measures.Records;
using Dashboard.Measures.Standards;
using Dashboard.Measures.Subjects.Leavers;

namespace Dashboard.Measures.Subjects.Timescales;

/// <summary>Care leavers: pathway plan and contact. The source keeps the last date only, so the clock starts with it.</summary>
internal static class LeaverWatches
{
    private const int TwentyYears = 20;

    public static IReadOnlyList<Watch> All { get; } =
    [
        new(RuleKinds.PathwayReview) { AtEnd = (view, _) => LastOf(view, row => row.PathwayPlanReviewedOn) },
        new(RuleKinds.LeaverContact) { AtEnd = (view, _) => LastOf(view, row => row.LatestContactOn) },
        new(RuleKinds.LeaverVisit) { AtEnd = (view, _) => LastOf(view, row => row.LatestContactOn) },
    ];

    private static IEnumerable<Clock> LastOf(MonthView view, Func<CareLeaver, DateOnly?> date) => Leaver.Of(view)
        .Where(leaver => !(date(leaver.Row) > view.End))
        .Select(leaver => new Clock
        {
            File = leaver.File,
            TeamId = leaver.Row.TeamId,
            WorkerId = leaver.Row.WorkerId ?? leaver.Row.AdviserId,
            RecordId = leaver.Row.Id,
            Start = date(leaver.Row) is { } last ? new Moment(last) : null,
            Events = date(leaver.Row) is { } done ? [new ClockEvent(done, leaver.Row.Id)] : [],
            Conditions = [leaver.Age < TwentyYears ? ClockConditions.Under20 : ClockConditions.CareLeaver],
        });
}
