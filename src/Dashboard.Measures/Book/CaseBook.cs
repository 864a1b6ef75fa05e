using Dashboard.Measures.Calendar;
using Dashboard.Measures.Codes;
using Dashboard.Measures.Engine;
using Dashboard.Measures.Records;
using Dashboard.Measures.Standards;

namespace Dashboard.Measures.Book;

/// <summary>Everything needed to count, in memory, indexed by child; read once per refresh.</summary>
/// <remarks>What is dated after <see cref="AsAt"/> has not come yet and is not in the book.</remarks>
public sealed class CaseBook
{
    private readonly ChildCategories _childCategories;
    private readonly Dictionary<string, ChildFile> _byId;
    private readonly Dictionary<string, WorkforcePost> _posts;
    private readonly Dictionary<string, Worker> _workers;
    private readonly Dictionary<string, List<Population>> _populations;
    private readonly Dictionary<string, ContactDecision> _decisions;
    private readonly ILookup<string, AssessmentFactor> _factors;
    private readonly Dictionary<string, MissingInterview> _interviews;

    private CaseBook(CaseBookRecords records, DateOnly asAt, StandardsTimeline standards, Limits limits, GradeBands gradeBands)
    {
        AsAt = asAt;
        Standards = standards;
        Limits = limits;
        GradeBands = gradeBands;
        Tree = new OrgTree(records.OrgUnits);
        _posts = ById(records.Posts, post => post.WorkerId);
        Posts = [.. _posts.Values.OrderBy(post => post.WorkerId, StringComparer.Ordinal)];
        _workers = ById(records.Workers, worker => worker.Id);
        _populations = records.Populations.GroupBy(population => population.UnitId)
            .ToDictionary(group => group.Key, group => group.OrderBy(population => population.Year).ToList());
        _decisions = ById(records.ContactDecisions.Where(decision => DateOnly.FromDateTime(decision.DecidedAt) <= asAt), decision => decision.ContactId);
        _factors = records.AssessmentFactors.ToLookup(factor => factor.AssessmentId);
        _interviews = ById(records.MissingInterviews.Where(interview => interview.InterviewedOn <= asAt), interview => interview.MissingId);
        _childCategories = new ChildCategories(Categories);
        Files = new ChildFiles(records, asAt).All();
        _byId = Files.ToDictionary(file => file.Child.Id);
        Conferences = new ConferenceIndex(Files);
        Referrals = new MonthIndex<Referral>(Files, file => file.Referrals, referral => referral.ReceivedOn);
        AssessmentsAuthorised = new MonthIndex<Assessment>(Files, file => file.Assessments, assessment => assessment.AuthorisedOn);
        Enquiries = new MonthIndex<Enquiry>(Files, file => file.Enquiries, enquiry => enquiry.StartedOn);
        AssessmentsUnderWay = new SpanIndex<Assessment>(
            Files,
            file => file.Assessments.Where(assessment => assessment.StartedOn is not null).Select(assessment => (assessment, assessment.StartedOn!.Value, assessment.AuthorisedOn)),
            asAt);
        EnquiriesUnderWay = new SpanIndex<Enquiry>(Files, file => file.Enquiries.Select(enquiry => (enquiry, enquiry.StartedOn, Conferences.AnsweredBy(file, enquiry))), asAt);
        Activities = new MonthIndex<PracticeActivity>(Files, file => file.Activities, activity => activity.DoneOn);
        Contacts = new MonthIndex<Contact>(Files, file => file.Contacts, contact => contact.ReceivedOn);
        ReferralsClosed = new MonthIndex<Referral>(Files, file => file.Referrals, referral => referral.ClosedOn);
        EnquiriesEnded = new MonthIndex<Enquiry>(Files, file => file.Enquiries, enquiry => enquiry.EndedOn);
        ConferencesHeld = new MonthIndex<Conference>(Files, file => file.Conferences, conference => conference.HeldOn);
        PlansStarted = new MonthIndex<ProtectionPlan>(Files, file => file.ProtectionPlans, plan => plan.StartedOn);
        PlansEnded = new MonthIndex<ProtectionPlan>(Files, file => file.ProtectionPlans, plan => plan.EndedOn);
        CareStarted = new MonthIndex<PeriodOfCare>(Files, file => file.Care, care => care.StartedOn);
        CareEnded = new MonthIndex<PeriodOfCare>(Files, file => file.Care, care => care.EndedOn);
        VisitsMade = new MonthIndex<Visit>(Files, file => file.Visits, visit => visit.VisitedOn);
        MissingStarted = new MonthIndex<MissingEpisode>(Files, file => file.MissingEpisodes, missing => missing.StartedOn);
        CaseSupervisions = new MonthIndex<CaseSupervision>(Files, file => file.Supervisions, supervision => supervision.SupervisedOn);
        Placed = new MonthIndex<Permanence>(Files, file => file.Permanences, permanence => permanence.PlacedOn);
        Matched = new MonthIndex<Permanence>(Files, file => file.Permanences, permanence => permanence.MatchedOn);
        Reversed = new MonthIndex<Permanence>(Files, file => file.Permanences, permanence => permanence.ReversedOn);
        Leavers = [.. Files.Where(file => file.CareLeavers.Count > 0)];
        EarlyHelped = [.. Files.Where(file => file.EarlyHelp.Count > 0)];
        EarlyHelpStarted = new MonthIndex<EarlyHelpEpisode>(EarlyHelped, file => file.EarlyHelp, episode => episode.StartedOn);
        Escalated = [.. Files.Where(file => file.Escalations.Count > 0)];
        EscalationsRaised = new MonthIndex<Escalation>(Escalated, file => file.Escalations, escalation => escalation.RaisedOn);
        EscalationsResolved = new MonthIndex<Escalation>(Escalated, file => file.Escalations, escalation => escalation.ResolvedOn);
        ConsultationsHeld = new MonthIndex<ConferenceConsultation>(Files, file => file.Consultations, consultation => consultation.HeldOn);
        MissingEnded = new MonthIndex<MissingEpisode>(Files, file => file.MissingEpisodes, missing => missing.EndedOn);
        Audited = [.. Files.Where(file => file.Audits.Count > 0)];
        Audits = new MonthIndex<Audit>(Audited, file => file.Audits, audit => audit.AuditedOn);
        AuditsModerated = new MonthIndex<Audit>(Audited, file => file.Audits, audit => audit.ModeratedOn);
        AuditScores = records.AuditScores.ToLookup(score => score.AuditId);
        Workers = WorkerFiles.Of(records, asAt);
        GroupSessions = GroupSession.Of(this);
        AuditActions = records.AuditActions.Select(action => action with { CompletedOn = action.CompletedOn > asAt ? null : action.CompletedOn }).ToLookup(action => action.AuditId);
        PracticeEvents = [.. records.PracticeEvents.Where(item => item.StartsOn <= asAt).OrderBy(item => item.StartsOn)];
        Feedback = [.. records.Feedback.Where(item => item.ReceivedOn <= asAt).OrderBy(item => item.ReceivedOn)];
        Responses = new DatedIndex<FeedbackResponse>(FeedbackResponse.Of(Feedback, records.FeedbackAnswers), response => response.Feedback.ReceivedOn);
        SurveyAnswers = new DatedIndex<StaffSurveyAnswer>(records.StaffSurveyAnswers.Where(answer => answer.AnsweredOn <= asAt), answer => answer.AnsweredOn);
        var complaints = records.Complaints.Where(complaint => complaint.ReceivedOn <= asAt)
            .Select(complaint => complaint with { AnsweredOn = complaint.AnsweredOn > asAt ? null : complaint.AnsweredOn }).ToList();
        ComplaintsReceived = new DatedIndex<Complaint>(complaints, complaint => complaint.ReceivedOn);
        ComplaintsDue = new DatedIndex<Complaint>(complaints, complaint => complaint.DueOn);
        ComplaintsAnswered = new DatedIndex<Complaint>(complaints, complaint => complaint.AnsweredOn);
        Scaled = [.. Files.Where(file => file.Scalings.Count > 0)];
    }

    /// <summary>Date of the data.</summary>
    public DateOnly AsAt { get; }

    /// <summary>The standards that hold in each month.</summary>
    public StandardsTimeline Standards { get; }

    /// <summary>Limits that no standards profile sets.</summary>
    public Limits Limits { get; }

    /// <summary>Which grade the scale of an audit stands for.</summary>
    public GradeBands GradeBands { get; }

    /// <summary>The organisation.</summary>
    public OrgTree Tree { get; }

    /// <summary>Categories met while counting.</summary>
    public CategoryRegistry Categories { get; } = new();

    /// <summary>Categories of a child in a status on a date.</summary>
    internal CategorySet CategoriesOf(ChildFile file, ChildStatus? status, DateOnly date) => _childCategories.Of(file, status, date);

    /// <summary>Every child, by id.</summary>
    public IReadOnlyList<ChildFile> Files { get; }

    /// <summary>Initial conferences by the enquiry they are linked to.</summary>
    public ConferenceIndex Conferences { get; }

    /// <summary>Referrals by the month they were received in.</summary>
    public MonthIndex<Referral> Referrals { get; }

    /// <summary>Assessments by the month they were authorised in.</summary>
    public MonthIndex<Assessment> AssessmentsAuthorised { get; }

    /// <summary>Section 47 enquiries by the month they started in.</summary>
    public MonthIndex<Enquiry> Enquiries { get; }

    /// <summary>Practice activities by the month they were done in.</summary>
    public MonthIndex<PracticeActivity> Activities { get; }

    /// <summary>Contacts by the month they were received in.</summary>
    public MonthIndex<Contact> Contacts { get; }

    /// <summary>Referrals by the month they were closed in.</summary>
    public MonthIndex<Referral> ReferralsClosed { get; }

    /// <summary>Section 47 enquiries by the month they ended in.</summary>
    public MonthIndex<Enquiry> EnquiriesEnded { get; }

    /// <summary>Initial conferences by the month they were held in.</summary>
    public MonthIndex<Conference> ConferencesHeld { get; }

    /// <summary>Child protection plans by the month they started in.</summary>
    public MonthIndex<ProtectionPlan> PlansStarted { get; }

    /// <summary>Child protection plans by the month they ended in.</summary>
    public MonthIndex<ProtectionPlan> PlansEnded { get; }

    /// <summary>Periods of care by the month they started in.</summary>
    public MonthIndex<PeriodOfCare> CareStarted { get; }

    /// <summary>Periods of care by the month they ended in.</summary>
    public MonthIndex<PeriodOfCare> CareEnded { get; }

    /// <summary>Visits of every kind by the month they were made in, those of a child by date.</summary>
    public MonthIndex<Visit> VisitsMade { get; }

    /// <summary>Missing episodes by the month they started in.</summary>
    public MonthIndex<MissingEpisode> MissingStarted { get; }

    /// <summary>Missing episodes by the month of the return.</summary>
    public MonthIndex<MissingEpisode> MissingEnded { get; }

    /// <summary>Supervision of workers about children, of every kind, by the month it took place in.</summary>
    public MonthIndex<CaseSupervision> CaseSupervisions { get; }

    /// <summary>Ways to adoption by the month in which the child was placed with adopters.</summary>
    public MonthIndex<Permanence> Placed { get; }

    /// <summary>Ways to adoption by the month of the match.</summary>
    public MonthIndex<Permanence> Matched { get; }

    /// <summary>Ways to adoption by the month in which the decision was reversed.</summary>
    public MonthIndex<Permanence> Reversed { get; }

    /// <summary>Children and young people with a record as a care leaver, by id.</summary>
    public IReadOnlyList<ChildFile> Leavers { get; }

    /// <summary>Children with early help at any time, by id.</summary>
    public IReadOnlyList<ChildFile> EarlyHelped { get; }

    /// <summary>Early help episodes by the month they began in.</summary>
    public MonthIndex<EarlyHelpEpisode> EarlyHelpStarted { get; }

    /// <summary>Children about whom an escalation was raised, by id.</summary>
    public IReadOnlyList<ChildFile> Escalated { get; }

    /// <summary>Escalations by the month they were raised in.</summary>
    public MonthIndex<Escalation> EscalationsRaised { get; }

    /// <summary>Escalations by the month they were resolved in.</summary>
    public MonthIndex<Escalation> EscalationsResolved { get; }

    /// <summary>Assessments by the months from their start to their authorisation.</summary>
    public SpanIndex<Assessment> AssessmentsUnderWay { get; }

    /// <summary>Enquiries by the months from their start until nothing more can be waited for.</summary>
    public SpanIndex<Enquiry> EnquiriesUnderWay { get; }

    /// <summary>Consultations with the conference chair by the month they were held in.</summary>
    public MonthIndex<ConferenceConsultation> ConsultationsHeld { get; }

    /// <summary>Every worker who is named in the workforce template or as supervised, observed or auditing, by id.</summary>
    public IReadOnlyList<WorkerFile> Workers { get; }

    /// <summary>Sessions of group supervision, by date.</summary>
    public IReadOnlyList<GroupSession> GroupSessions { get; }

    /// <summary>Children whose case was audited, by id.</summary>
    public IReadOnlyList<ChildFile> Audited { get; }

    /// <summary>Audits by the month they were done in.</summary>
    public MonthIndex<Audit> Audits { get; }

    /// <summary>Audits by the month of their moderation.</summary>
    public MonthIndex<Audit> AuditsModerated { get; }

    /// <summary>Answers by the audit that they were given in.</summary>
    public ILookup<string, AuditScore> AuditScores { get; }

    /// <summary>Actions by the audit that asks for them.</summary>
    public ILookup<string, AuditAction> AuditActions { get; }

    /// <summary>Events of the practice calendar, by date.</summary>
    public IReadOnlyList<PracticeEvent> PracticeEvents { get; }

    /// <summary>Responses of families, partners and staff, by date.</summary>
    public IReadOnlyList<Feedback> Feedback { get; }

    /// <summary>Responses with their answers, by the month they were received in.</summary>
    public DatedIndex<FeedbackResponse> Responses { get; }

    /// <summary>Answers of the staff survey by the month they were given in.</summary>
    public DatedIndex<StaffSurveyAnswer> SurveyAnswers { get; }

    /// <summary>Complaints and compliments by the month they were received in.</summary>
    public DatedIndex<Complaint> ComplaintsReceived { get; }

    /// <summary>Complaints by the month in which the answer is due.</summary>
    public DatedIndex<Complaint> ComplaintsDue { get; }

    /// <summary>Complaints by the month they were answered in.</summary>
    public DatedIndex<Complaint> ComplaintsAnswered { get; }

    /// <summary>Children with a scaling question on record, by id.</summary>
    public IReadOnlyList<ChildFile> Scaled { get; }

    /// <summary>Due dates of rules that one event keeps.</summary>
    internal ObligationIndex Obligations { get; } = new();

    /// <summary>What the council says of its workers, by worker.</summary>
    public IReadOnlyList<WorkforcePost> Posts { get; }

    /// <summary>A book of these records.</summary>
    public static CaseBook Of(CaseBookRecords records, DateOnly asAt, StandardsTimeline? standards = null, Limits? limits = null, GradeBands? gradeBands = null) =>
        new(records, asAt, standards ?? StandardsTimeline.Default, limits ?? new Limits(), gradeBands ?? GradeBands.Default);

    /// <summary>One child; null when there is none of that id.</summary>
    public ChildFile? Find(string childId) => _byId.GetValueOrDefault(childId);

    /// <summary>What the council says of a worker; null when the template has no row.</summary>
    public WorkforcePost? PostOf(string workerId) => _posts.GetValueOrDefault(workerId);

    /// <summary>When a contact was decided; null when the template has no row or it has not come yet.</summary>
    public ContactDecision? DecisionOf(string contactId) => _decisions.GetValueOrDefault(contactId);

    /// <summary>Factors found at the end of an assessment.</summary>
    public IEnumerable<AssessmentFactor> FactorsOf(string assessmentId) => _factors[assessmentId];

    /// <summary>The return interview after a missing episode; null when the template has no row.</summary>
    public MissingInterview? InterviewOf(string missingId) => _interviews.GetValueOrDefault(missingId);

    /// <summary>Full-time equivalent of a worker; null when not known.</summary>
    public double? FteOf(string workerId) => PostOf(workerId)?.Fte ?? _workers.GetValueOrDefault(workerId)?.Fte;

    /// <summary>Whether a worker comes from an agency; null when not known.</summary>
    public bool? AgencyOf(string workerId) => PostOf(workerId)?.Agency ?? _workers.GetValueOrDefault(workerId)?.Agency;

    /// <summary>The team a worker belongs to; null when none is known or it is not in the tree.</summary>
    public string? TeamOf(string? workerId)
    {
        if (workerId is null)
        {
            return null;
        }

        var posted = PostOf(workerId)?.TeamId;
        var recorded = _workers.GetValueOrDefault(workerId)?.TeamId;
        return Tree.Holds(posted) ? posted : Tree.Holds(recorded) ? recorded : null;
    }

    /// <summary>The team that a supervision of a worker belongs to: the one recorded with it, else the worker's own; null when neither is known.</summary>
    public string? TeamOf(StaffSupervision supervision) => Tree.Holds(supervision.TeamId) ? supervision.TeamId : TeamOf(supervision.WorkerId);

    /// <summary>Resident children of a unit: the estimate of that year, else the latest before, else the earliest.</summary>
    public int? PopulationOf(string unitId, int year)
    {
        if (!_populations.TryGetValue(unitId, out var estimates))
        {
            return null;
        }

        return (estimates.LastOrDefault(estimate => estimate.Year <= year) ?? estimates[0]).Children;
    }

    /// <summary>Who holds a child at the end of a day (stock). Allocations that end that day no longer count.</summary>
    public IReadOnlyList<Holding> HoldingsAtEndOf(ChildFile file, DateOnly date) =>
        HoldingsOf(file.Allocations.Where(allocation => Span.IsOpen(allocation.StartedOn, allocation.EndedOn, date)));

    /// <summary>Who holds a child during a day (flow). An allocation that ends that day counts when no other is open.</summary>
    public IReadOnlyList<Holding> HoldingsDuring(ChildFile file, DateOnly date)
    {
        var open = HoldingsAtEndOf(file, date);
        return open.Count > 0 ? open : HoldingsOf(file.Allocations.Where(allocation => allocation.EndedOn == date));
    }

    /// <summary>Who an event belongs to: the team and worker recorded on it, else whoever held the child that day; nobody where no child is named either.</summary>
    public IReadOnlyList<Holding> HoldingsOfEvent(ChildFile? file, DateOnly date, string? teamId, string? workerId)
    {
        var team = Tree.Holds(teamId) ? teamId : TeamOf(workerId);
        if (team is not null)
        {
            return [new Holding(team, workerId)];
        }

        var holders = file is null ? [] : HoldingsDuring(file, date);
        return workerId is null || holders.Count == 0
            ? holders
            : [.. holders.Select(holder => holder.TeamId).Distinct().Select(holder => new Holding(holder, workerId))];
    }

    private static Dictionary<string, T> ById<T>(IEnumerable<T> rows, Func<T, string> id)
    {
        var byId = new Dictionary<string, T>();
        foreach (var row in rows)
        {
            byId[id(row)] = row;
        }

        return byId;
    }

    /// <summary>The holders of allocations, the latest first, each once. Mostly there is one.</summary>
    private Holding[] HoldingsOf(IEnumerable<Allocation> allocations)
    {
        var held = allocations.ToArray();
        if (held.Length > 1)
        {
            Array.Sort(held, static (one, other) => other.StartedOn.CompareTo(one.StartedOn) is not 0 and var later ? later : string.CompareOrdinal(one.Id, other.Id));
        }

        var holdings = Array.ConvertAll(held, allocation => new Holding(Tree.Holds(allocation.TeamId) ? allocation.TeamId : TeamOf(allocation.WorkerId), allocation.WorkerId));
        return holdings.Length > 1 ? [.. holdings.Distinct()] : holdings;
    }
}
