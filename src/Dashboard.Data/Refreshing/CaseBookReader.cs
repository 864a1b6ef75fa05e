using Dashboard.Data.Access;
using Dashboard.Data.Store;
using Dashboard.Measures.Book;
using Dashboard.Measures.Records;
using Microsoft.EntityFrameworkCore;

namespace Dashboard.Data.Refreshing;

/// <summary>Reads the records of a case book: of everybody for a refresh, of a few children for a page.</summary>
public static class CaseBookReader
{
    /// <summary>Everything needed to count.</summary>
    public static Task<CaseBookRecords> ReadAllAsync(ReportingStore store, RowPass rows, CancellationToken cancellationToken) =>
        ReadAsync(store, rows, null, null, cancellationToken);

    /// <summary>What these kinds of records hold of everybody; the others stay empty.</summary>
    public static Task<CaseBookRecords> ReadTablesAsync(ReportingStore store, RowPass rows, IReadOnlySet<Type> tables, CancellationToken cancellationToken) =>
        ReadAsync(store, rows, null, tables, cancellationToken);

    /// <summary>What is needed to count these children; a page of a team or a child costs the same whatever the size of the authority.</summary>
    public static async Task<CaseBookRecords> ReadChildrenAsync(ReportingStore store, RowPass rows, IReadOnlyCollection<string> childIds, CancellationToken cancellationToken)
    {
        var records = await ReadAsync(store, rows, childIds, null, cancellationToken);
        var workerIds = WorkersOf(records).OfType<string>().ToHashSet();
        await using var context = await store.OpenAsync(cancellationToken);
        return records with
        {
            Workers = await context.Workers.Where(worker => workerIds.Contains(worker.Id)).ToListAsync(cancellationToken),
            Posts = await context.WorkforcePosts.Where(post => workerIds.Contains(post.WorkerId)).ToListAsync(cancellationToken),
        };
    }

    private static async Task<CaseBookRecords> ReadAsync(ReportingStore store, RowPass rows, IReadOnlyCollection<string>? childIds, IReadOnlySet<Type>? only, CancellationToken cancellationToken)
    {
        using var tables = new BookTables(store, rows, childIds, only, cancellationToken);

        // All are begun before the first is awaited, the largest first: they are read side by side.
        var contacts = tables.OfChildren<Contact>();
        var decisions = tables.OfRecords<ContactDecision, Contact>(nameof(ContactDecision.ContactId));
        var visits = tables.OfChildren<Visit>();
        var activities = tables.OfChildren<PracticeActivity>();
        var children = tables.Children();
        var allocations = tables.OfChildren<Allocation>();
        var referrals = tables.OfChildren<Referral>();
        var assessments = tables.OfChildren<Assessment>();
        var factors = tables.OfRecords<AssessmentFactor, Assessment>(nameof(AssessmentFactor.AssessmentId));
        var reviews = tables.OfChildren<Review>();
        var enquiries = tables.OfChildren<Enquiry>();
        var needPlans = tables.OfChildren<NeedPlan>();
        var missing = tables.OfChildren<MissingEpisode>();
        var interviews = tables.OfRecords<MissingInterview, MissingEpisode>(nameof(MissingInterview.MissingId));
        var health = tables.OfChildren<HealthCheck>();
        var disabilities = tables.OfChildren<Disability>();
        var care = tables.OfChildren<CareEpisode>();
        var conferences = tables.OfChildren<Conference>();
        var earlyHelp = tables.OfChildren<EarlyHelpEpisode>();
        var plans = tables.OfChildren<ProtectionPlan>();
        var placements = tables.OfChildren<Placement>();
        var carePlans = tables.OfChildren<CarePlan>();
        var legal = tables.OfChildren<LegalStatus>();
        var consultations = tables.OfChildren<ConferenceConsultation>();
        var leavers = tables.OfChildren<CareLeaver>();
        var permanences = tables.OfChildren<Permanence>();
        var immigration = tables.OfChildren<ImmigrationStatus>();
        var supervisions = tables.OfChildren<CaseSupervision>();
        var audits = tables.OfChildren<Audit>();
        var auditScores = tables.OfRecords<AuditScore, Audit>(nameof(AuditScore.AuditId));
        var auditActions = tables.OfRecords<AuditAction, Audit>(nameof(AuditAction.AuditId));
        var scalings = tables.OfChildren<Scaling>();
        var escalations = tables.OfChildren<Escalation>();
        var staffSupervisions = tables.OfAuthority<StaffSupervision>();
        var observations = tables.OfAuthority<Observation>();
        var events = tables.OfAuthority<PracticeEvent>();
        var feedback = tables.OfAuthority<Feedback>();
        var feedbackAnswers = tables.OfAuthority<FeedbackAnswer>();
        var surveyAnswers = tables.OfAuthority<StaffSurveyAnswer>();
        var complaints = tables.OfAuthority<Complaint>();
        var units = tables.All<OrgUnit>();
        var workers = tables.OfAuthority<Worker>();
        var posts = tables.OfAuthority<WorkforcePost>();
        var populations = tables.OfAuthority<Population>();
        return new CaseBookRecords
        {
            OrgUnits = await units,
            Workers = await workers,
            Posts = await posts,
            Populations = await populations,
            Children = await children,
            Disabilities = await disabilities,
            Allocations = await allocations,
            Contacts = await contacts,
            ContactDecisions = await decisions,
            Referrals = await referrals,
            Assessments = await assessments,
            AssessmentFactors = await factors,
            NeedPlans = await needPlans,
            Enquiries = await enquiries,
            Conferences = await conferences,
            Consultations = await consultations,
            ProtectionPlans = await plans,
            Visits = await visits,
            Reviews = await reviews,
            CareEpisodes = await care,
            LegalStatuses = await legal,
            Placements = await placements,
            CarePlans = await carePlans,
            HealthChecks = await health,
            MissingEpisodes = await missing,
            MissingInterviews = await interviews,
            CareLeavers = await leavers,
            Permanences = await permanences,
            ImmigrationStatuses = await immigration,
            EarlyHelp = await earlyHelp,
            Activities = await activities,
            Supervisions = await supervisions,
            Audits = await audits,
            AuditScores = await auditScores,
            AuditActions = await auditActions,
            Escalations = await escalations,
            StaffSupervisions = await staffSupervisions,
            Observations = await observations,
            PracticeEvents = await events,
            Feedback = await feedback,
            FeedbackAnswers = await feedbackAnswers,
            StaffSurveyAnswers = await surveyAnswers,
            Complaints = await complaints,
            Scalings = await scalings,
        };
    }

    /// <summary>The workers named on the records of some children.</summary>
    private static IEnumerable<string?> WorkersOf(CaseBookRecords records) =>
    [
        .. records.Allocations.Select(row => row.WorkerId),
        .. records.Referrals.Select(row => row.WorkerId),
        .. records.Assessments.Select(row => row.WorkerId),
        .. records.Enquiries.Select(row => row.WorkerId),
        .. records.Conferences.Select(row => row.WorkerId),
        .. records.NeedPlans.Select(row => row.WorkerId),
        .. records.Activities.Select(row => row.WorkerId),
        .. records.CareLeavers.Select(row => row.WorkerId),
    ];
}
