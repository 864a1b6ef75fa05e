using Dashboard.Measures.Records;

namespace Dashboard.Measures.Book;

/// <summary>The records a <see cref="CaseBook"/> is made from, as read from the store.</summary>
public sealed record CaseBookRecords
{
    public IReadOnlyList<OrgUnit> OrgUnits { get; init; } = [];

    public IReadOnlyList<Worker> Workers { get; init; } = [];

    public IReadOnlyList<WorkforcePost> Posts { get; init; } = [];

    public IReadOnlyList<Population> Populations { get; init; } = [];

    public IReadOnlyList<Child> Children { get; init; } = [];

    public IReadOnlyList<Disability> Disabilities { get; init; } = [];

    public IReadOnlyList<Allocation> Allocations { get; init; } = [];

    public IReadOnlyList<Contact> Contacts { get; init; } = [];

    public IReadOnlyList<Referral> Referrals { get; init; } = [];

    public IReadOnlyList<Assessment> Assessments { get; init; } = [];

    public IReadOnlyList<NeedPlan> NeedPlans { get; init; } = [];

    public IReadOnlyList<Enquiry> Enquiries { get; init; } = [];

    public IReadOnlyList<Conference> Conferences { get; init; } = [];

    public IReadOnlyList<ProtectionPlan> ProtectionPlans { get; init; } = [];

    public IReadOnlyList<CareEpisode> CareEpisodes { get; init; } = [];

    public IReadOnlyList<LegalStatus> LegalStatuses { get; init; } = [];

    public IReadOnlyList<PracticeActivity> Activities { get; init; } = [];

    public IReadOnlyList<ContactDecision> ContactDecisions { get; init; } = [];

    public IReadOnlyList<AssessmentFactor> AssessmentFactors { get; init; } = [];

    public IReadOnlyList<ConferenceConsultation> Consultations { get; init; } = [];

    public IReadOnlyList<EarlyHelpEpisode> EarlyHelp { get; init; } = [];

    public IReadOnlyList<Visit> Visits { get; init; } = [];

    public IReadOnlyList<Review> Reviews { get; init; } = [];

    public IReadOnlyList<Placement> Placements { get; init; } = [];

    public IReadOnlyList<CarePlan> CarePlans { get; init; } = [];

    public IReadOnlyList<HealthCheck> HealthChecks { get; init; } = [];

    public IReadOnlyList<MissingEpisode> MissingEpisodes { get; init; } = [];

    public IReadOnlyList<MissingInterview> MissingInterviews { get; init; } = [];

    public IReadOnlyList<CareLeaver> CareLeavers { get; init; } = [];

    public IReadOnlyList<Permanence> Permanences { get; init; } = [];

    public IReadOnlyList<ImmigrationStatus> ImmigrationStatuses { get; init; } = [];

    public IReadOnlyList<CaseSupervision> Supervisions { get; init; } = [];

    public IReadOnlyList<StaffSupervision> StaffSupervisions { get; init; } = [];

    public IReadOnlyList<Observation> Observations { get; init; } = [];

    public IReadOnlyList<Audit> Audits { get; init; } = [];

    public IReadOnlyList<AuditScore> AuditScores { get; init; } = [];

    public IReadOnlyList<AuditAction> AuditActions { get; init; } = [];

    public IReadOnlyList<Escalation> Escalations { get; init; } = [];

    public IReadOnlyList<PracticeEvent> PracticeEvents { get; init; } = [];

    public IReadOnlyList<Feedback> Feedback { get; init; } = [];

    public IReadOnlyList<FeedbackAnswer> FeedbackAnswers { get; init; } = [];

    public IReadOnlyList<StaffSurveyAnswer> StaffSurveyAnswers { get; init; } = [];

    public IReadOnlyList<Complaint> Complaints { get; init; } = [];

    public IReadOnlyList<Scaling> Scalings { get; init; } = [];
}
