using Dashboard.Measures.Book;
using Dashboard.Measures.Calendar;
using Dashboard.Measures.Engine;
using Dashboard.Measures.Records;
using Dashboard.Measures.Standards;

namespace Dashboard.TestSupport;

/// <summary>Builds small case books by hand. Dates are written yyyy-MM-dd; noise children are always there, so that no test passes because a table had one row.</summary>
public sealed partial class BookBuilder
{
    private readonly List<OrgUnit> _units =
    [
        new() { Id = "authority", Name = "The authority", Kind = OrgUnitKind.Authority },
        new() { Id = "S1", Name = "First service", ParentId = "authority", Kind = OrgUnitKind.Service },
        new() { Id = "S2", Name = "Second service", ParentId = "authority", Kind = OrgUnitKind.Service },
        new() { Id = "T1", Name = "Beech", ParentId = "S1", Kind = OrgUnitKind.Team },
        new() { Id = "T2", Name = "Rowan", ParentId = "S1", Kind = OrgUnitKind.Team },
        new() { Id = "T3", Name = "Alder", ParentId = "S2", Kind = OrgUnitKind.Team },
    ];

    private readonly List<Child> _children = [];
    private readonly List<Allocation> _allocations = [];
    private readonly List<Referral> _referrals = [];
    private readonly List<Assessment> _assessments = [];
    private readonly List<NeedPlan> _needPlans = [];
    private readonly List<Enquiry> _enquiries = [];
    private readonly List<Conference> _conferences = [];
    private readonly List<ProtectionPlan> _plans = [];
    private readonly List<CareEpisode> _care = [];
    private readonly List<LegalStatus> _legal = [];
    private readonly List<PracticeActivity> _activities = [];
    private readonly List<WorkforcePost> _posts = [];
    private readonly List<Worker> _workers = [];
    private readonly List<Population> _populations = [];

    private readonly List<Contact> _contacts = [];
    private readonly List<ContactDecision> _decisions = [];
    private readonly List<AssessmentFactor> _factors = [];
    private readonly List<ConferenceConsultation> _consultations = [];
    private readonly List<EarlyHelpEpisode> _earlyHelp = [];
    private readonly List<Visit> _visits = [];
    private readonly List<Review> _reviews = [];
    private readonly List<Placement> _placements = [];
    private readonly List<CarePlan> _carePlans = [];
    private readonly List<HealthCheck> _health = [];
    private readonly List<MissingEpisode> _missing = [];
    private readonly List<MissingInterview> _interviews = [];
    private readonly List<CareLeaver> _leavers = [];
    private readonly List<Permanence> _permanences = [];
    private readonly List<ImmigrationStatus> _immigration = [];
    private readonly List<Disability> _disabilities = [];

    // Every rule that any profile may set, not just those of the default one.
    private static readonly Catalogue Measures = Catalogue.Of(RuleKinds.All);

    private int _next;

    /// <summary>Date of the data.</summary>
    public DateOnly AsAt { get; set; } = Day("2026-11-30");

    public static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    public BookBuilder Child(string id, string? born = "2015-06-15", string? expected = null, string? gender = "F", string? ethnicity = "WBRI")
    {
        _children.Add(new Child { Id = id, BornOn = Of(born), ExpectedOn = Of(expected), Gender = gender, Ethnicity = ethnicity });
        return this;
    }

    public BookBuilder Allocated(string child, string? team, string from, string? to = null, string? worker = "W1")
    {
        _allocations.Add(new Allocation { Id = Next("I"), ChildId = child, TeamId = team, WorkerId = worker, StartedOn = Day(from), EndedOn = Of(to), Role = "CW" });
        return this;
    }

    public BookBuilder Referred(string child, string on, string? closed = null, string? team = null, string? worker = null, bool? nfa = null, string? id = null)
    {
        _referrals.Add(new Referral { Id = id ?? Next("R"), ChildId = child, ReceivedOn = Day(on), ClosedOn = Of(closed), TeamId = team, WorkerId = worker, NoFurtherAction = nfa });
        return this;
    }

    public BookBuilder Assessed(string child, string? started, string? authorised = null, string? team = null, string? worker = null)
    {
        _assessments.Add(new Assessment { Id = Next("A"), ChildId = child, StartedOn = Of(started), AuthorisedOn = Of(authorised), TeamId = team, WorkerId = worker });
        return this;
    }

    public BookBuilder NeedPlan(string child, string from, string? to = null)
    {
        _needPlans.Add(new NeedPlan { Id = Next("N"), ChildId = child, StartedOn = Day(from), EndedOn = Of(to) });
        return this;
    }

    public BookBuilder Plan(string child, string from, string? to = null, bool otherAuthority = false, string category = "NEG")
    {
        _plans.Add(new ProtectionPlan { Id = Next("P"), ChildId = child, StartedOn = Day(from), EndedOn = Of(to), OtherAuthority = otherAuthority, LatestCategory = category });
        return this;
    }

    public BookBuilder Enquiry(string child, string on, string? id = null, string? team = null)
    {
        _enquiries.Add(new Enquiry { Id = id ?? Next("E"), ChildId = child, StartedOn = Day(on), TeamId = team });
        return this;
    }

    public BookBuilder Conference(string child, string? held, string? enquiry = null, bool transferIn = false)
    {
        _conferences.Add(new Conference { Id = Next("C"), ChildId = child, HeldOn = Of(held), EnquiryId = enquiry, TransferIn = transferIn });
        return this;
    }

    public BookBuilder InCare(string child, string from, string? to = null, string? period = null, string? reason = null)
    {
        _care.Add(new CareEpisode { Id = Next("L"), ChildId = child, StartedOn = Day(from), EndedOn = Of(to), PeriodId = period, EndReason = reason });
        return this;
    }

    public BookBuilder Legal(string child, string code, string from, string? to = null)
    {
        _legal.Add(new LegalStatus { Id = Next("G"), ChildId = child, Code = code, StartedOn = Day(from), EndedOn = Of(to) });
        return this;
    }

    public BookBuilder Did(string child, PracticeElement element, string on, bool? shared = null, string? team = null, string? worker = null)
    {
        _next++;
        _activities.Add(new PracticeActivity { Id = $"PA{_next}", ChildId = child, Element = element, DoneOn = Day(on), SharedWithFamily = shared, TeamId = team, WorkerId = worker, Sequence = _next });
        return this;
    }

    public BookBuilder Posted(string worker, string team, double? fte = 1, bool? caseHolding = null, string from = "2020-01-01", string? to = null)
    {
        _posts.Add(new WorkforcePost { WorkerId = worker, Name = worker, TeamId = team, Role = "social-worker", Fte = fte, CaseHolding = caseHolding, StartedOn = Day(from), EndedOn = Of(to) });
        return this;
    }

    /// <summary>A worker as the case system knows them.</summary>
    public BookBuilder CaseWorker(string worker, bool? agency = null)
    {
        _workers.Add(new Worker { Id = worker, Agency = agency });
        return this;
    }

    public BookBuilder Residents(string unit, int year, int children)
    {
        _populations.Add(new Population { UnitId = unit, Year = year, Children = children });
        return this;
    }

    public BookBuilder Unit(string id, string parent)
    {
        _units.Add(new OrgUnit { Id = id, Name = id, ParentId = parent, Kind = OrgUnitKind.Team });
        return this;
    }

    /// <summary>Gives a unit another name.</summary>
    public BookBuilder Renamed(string id, string name)
    {
        var at = _units.FindIndex(unit => unit.Id == id);
        _units[at] = _units[at] with { Name = name };
        return this;
    }

    /// <summary>Takes a unit out of the organisation, and nothing else: its records stay.</summary>
    public BookBuilder Closed(string id)
    {
        _units.RemoveAll(unit => unit.Id == id);
        return this;
    }

    /// <summary>A child open since 1 March 2026 in team T1 under worker W1, on a child in need plan.</summary>
    public BookBuilder OpenChild(string id, string since = "2026-03-01", string team = "T1", string? worker = "W1") =>
        Child(id).Referred(id, since).NeedPlan(id, since).Allocated(id, team, since, worker: worker);

    public CaseBookRecords Records() => new()
    {
        OrgUnits = _units,
        Workers = _workers,
        Posts = _posts,
        Populations = _populations,
        Children = [.. _children, new Child { Id = "noise-closed", BornOn = Day("2012-02-29") }, new Child { Id = "noise-empty" }],
        Allocations = [.. _allocations, new Allocation { Id = "noise-allocation", ChildId = "noise-closed", TeamId = "T2", WorkerId = "W9", StartedOn = Day("2019-01-01") }],
        Referrals = [.. _referrals, new Referral { Id = "noise-referral", ChildId = "noise-closed", ReceivedOn = Day("2019-01-01"), ClosedOn = Day("2019-06-01") }],
        Assessments = _assessments,
        NeedPlans = _needPlans,
        Enquiries = _enquiries,
        Conferences = _conferences,
        ProtectionPlans = _plans,
        CareEpisodes = _care,
        LegalStatuses = _legal,
        Activities = [.. _activities, new PracticeActivity { Id = "noise-activity", ChildId = "noise-closed", Element = PracticeElement.Mapping, DoneOn = Day("2019-02-01") }],
        Contacts = [.. _contacts, new Contact { Id = "noise-contact", ChildId = "noise-closed", ReceivedOn = Day("2018-12-30") }],
        ContactDecisions = _decisions,
        AssessmentFactors = _factors,
        Consultations = _consultations,
        EarlyHelp = _earlyHelp,
        Visits = [.. _visits, new Visit { Kind = VisitKind.Need, Id = "noise-visit", ChildId = "noise-closed", VisitedOn = Day("2019-03-01") }],
        Reviews = _reviews,
        Placements = _placements,
        CarePlans = _carePlans,
        HealthChecks = _health,
        MissingEpisodes = [.. _missing, new MissingEpisode { Id = "noise-missing", ChildId = "noise-closed", StartedOn = Day("2019-03-01"), EndedOn = Day("2019-03-02") }],
        MissingInterviews = _interviews,
        CareLeavers = _leavers,
        Permanences = _permanences,
        ImmigrationStatuses = _immigration,
        Disabilities = _disabilities,
        Supervisions = _supervisions,
        StaffSupervisions = _staffSupervisions,
        Observations = _observations,
        Audits = _audits,
        AuditScores = _auditScores,
        AuditActions = _auditActions,
        Escalations = _escalations,
        PracticeEvents = _practiceEvents,
        Feedback = _feedback,
        FeedbackAnswers = _answers,
        StaffSurveyAnswers = _surveyAnswers,
        Complaints = _complaints,
        Scalings = _scalings,
    };

    public CaseBook Book(Limits? limits = null) => CaseBook.Of(Records(), AsAt, Standards, limits, GradeBands);

    /// <summary>One measure for one month.</summary>
    public MeasureResult Evaluate(string measureId, string month) =>
        new Evaluator(Book(), SuppliedFields.All).Evaluate(Measures[measureId], Month.Parse(month));

    /// <summary>The figure of one unit.</summary>
    public UnitFigure Figure(string measureId, string month, string unit = "authority", Limits? limits = null)
    {
        var book = Book(limits);
        return new Evaluator(book, SuppliedFields.All).Evaluate(Measures[measureId], Month.Parse(month)).Units[book.Tree.NumberOf(unit)];
    }

    /// <summary>The authority's figures by category of one split.</summary>
    public Dictionary<string, double?> Split(string measureId, string month, string dimension) => Evaluate(measureId, month).Splits
        .Where(split => split.UnitId == "authority" && split.Category.Dimension == dimension)
        .ToDictionary(split => split.Category.Category, split => split.Figure.Value);

    /// <summary>Changes what the latest record of a kind says, for fields that few tests ask for: <c>Last&lt;Referral&gt;(row => row with { PrimaryNeed = "N1" })</c>.</summary>
    public BookBuilder Last<T>(Func<T, T> change)
    {
        var rows = new object[]
        {
            _children, _allocations, _referrals, _assessments, _needPlans, _enquiries, _conferences, _plans, _care, _legal, _activities, _posts, _contacts,
            _visits, _reviews, _placements, _carePlans, _health, _missing, _leavers, _permanences, _audits,
        }.OfType<List<T>>().Single();
        rows[^1] = change(rows[^1]);
        return this;
    }

    /// <summary>Changes what is recorded of one child.</summary>
    public BookBuilder Change(string child, Func<Child, Child> change)
    {
        var place = _children.FindIndex(row => row.Id == child);
        _children[place] = change(_children[place]);
        return this;
    }

    private static DateOnly? Of(string? text) => text is null ? null : Day(text);

    private string Next(string prefix) => $"{prefix}{++_next}";
}
