using Dashboard.Import.Practice;

namespace Dashboard.Import.Contract;

/// <summary>The practice templates, in the order in which they are read.</summary>
internal static class PracticeContract
{
    /// <summary>Name of the source in the store.</summary>
    public const string Source = "practice";

    /// <summary>The template of local words; its file is used by imports of the SSD as well.</summary>
    public static SourceTable CodeMap() => new CodeMapTable();

    /// <summary>Tables that others refer to come before those others.</summary>
    public static IReadOnlyList<SourceTable> Tables() =>
    [
        CodeMap(),
        new WorkforceTable(),
        new PracticeActivityTable(),
        new ScalingTable(),
        new CaseSupervisionTable(),
        new StaffSupervisionTable(),
        new ObservationTable(),
        new AuditTable(),
        new AuditScoreTable(),
        new AuditActionTable(),
        new FeedbackTable(),
        new FeedbackAnswerTable(),
        new ComplaintTable(),
        new EscalationTable(),
        new ConsultationTable(),
        new PracticeEventTable(),
        new StaffSurveyTable(),
        new ContactDecisionTable(),
        new MissingInterviewTable(),
        new PopulationTable(),
    ];
}
