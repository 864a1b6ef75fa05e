using Dashboard.Measures.Engine;

namespace Dashboard.Measures.Subjects.Quality;

/// <summary>What can be put right in the records.</summary>
internal static class QualityMeasures
{
    /// <summary>Where the checks come from.</summary>
    public const string Source = "Measure catalogue, rulings that data quality lists; page 22 (blanks) of the children's services analysis tool (ChAT).";

    public static IEnumerable<Measure> All =>
    [
        new ChildrenToPutRight(),
        .. ChildChecks.All.Select(check => new ChildCheckMeasure(check)),
        new AllocationsLeftOpen(),
        new AssessmentsLeftOpen(),
        new VisitsBeforePlan(),
        new AssessmentsWithoutStart(),
        new EnquiriesWithoutOutcome(),
        new ConferencesWithoutDecision(),
        new LeaversNotInTouch(),
        new WorkersWithoutStart(),
        new SupervisionsWithoutSupervisor(),
        AuditsToPutRight.WithoutAnswers,
        AuditsToPutRight.OtherGrade,
    ];
}
