using Dashboard.Measures.Engine;
using Dashboard.Measures.Records;
using Dashboard.TestSupport;

namespace Dashboard.Measures.Tests.Subjects.Timescales;

/// <summary>One measure for each rule, counted by hand for October 2026; the data is of 30 November.</summary>
public sealed class TimescaleTests
{
    private const string Month = "2026-10";

    [Fact]
    public void AssessmentComplete_StartsAtTheReferral_AndBelongsToTheMonthItIsDueIn()
    {
        // 45 working days after 10 August is 13 October, the bank holiday of 31 August among them; after 14 August 19 October; after 3 August 6 October.
        var book = Assessed("in time", "2026-08-10", "2026-10-13").Referred("late", "2026-08-14").Assessed("late", "2026-08-20", "2026-10-20");
        Child(book, "open").Referred("open", "2026-08-03").Assessed("open", "2026-08-10");
        Child(book, "next month").Referred("next month", "2026-09-10").Assessed("next month", "2026-09-10", "2026-09-20");

        Assert.Equal((1, 3), Parts(Child(book, "late").Figure("standard.assessment-complete", Month)));
        Assert.Equal(["Done after it was due", "Due and not done", "Within the limit"], Reasons(book, "standard.assessment-complete"));
    }

    [Fact]
    public void AssessmentComplete_SecondAssessmentOfAReferral_HasNoClock() =>
        Assert.Equal((1, 1), Parts(Assessed("A", "2026-08-10", "2026-10-13").Assessed("A", "2026-10-13", "2026-11-20").Figure("standard.assessment-complete", Month)));

    [Fact]
    public void AssessmentComplete_UnderStHelena_StartsAtTheAllocation()
    {
        // Allocated on 7 September: 35 working days, weekends only, are over on 26 October.
        var book = Child(new BookBuilder(), "A").Referred("A", "2026-09-01").Allocated("A", "T1", "2026-09-07").Assessed("A", "2026-09-10", "2026-10-26");

        Assert.Equal((1, 1), Parts(book.Under("st-helena").Figure("standard.assessment-complete", Month)));
    }

    [Fact]
    public void ConferenceHeld_IsOwedWhereOneIsExpected_AndNotForAChildOnAPlan()
    {
        // 15 working days after 28 September: 19 October.
        var book = Child(new BookBuilder(), "held").Referred("held", "2026-09-01").Enquiry("held", "2026-09-28", "E1").Conference("held", "2026-10-19", "E1");
        Child(book, "open").Referred("open", "2026-09-01").Enquiry("open", "2026-09-28");
        Child(book, "over").Referred("over", "2026-09-01").Enquiry("over", "2026-09-28").Ended("2026-10-02", EnquiryOutcomes.Services);
        Child(book, "planned").Referred("planned", "2026-08-01").Plan("planned", "2026-08-20").Enquiry("planned", "2026-09-28");

        Assert.Equal((1, 2), Parts(book.Figure("standard.icpc-held", Month)));
    }

    [Theory]
    [InlineData(true, true, true, 1, 1)]
    [InlineData(true, false, true, 0, 1)]
    [InlineData(true, null, true, 0, 0)]
    public void Consultation_NeedsAllThreeChecks_AndIsNotKnownWhereOneIsMissing(bool? danger, bool? assessment, bool? network, int kept, int of)
    {
        var book = Child(new BookBuilder(), "A").Referred("A", "2026-09-01").Conference("A", "2026-10-19").Consulted("A", "2026-10-19", danger: danger, assessment: assessment, network: network);

        Assert.Equal((kept, of), Parts(book.Figure("standard.icpc-consultation", Month)));
    }

    [Fact]
    public void CareVisit_InAPermanentPlacementAfterAYear_MayWaitThreeMonths()
    {
        // Both last seen on 10 August; six weeks are over, three months are not.
        var book = InCare("permanent", "U4").Visited("permanent", VisitKind.Care, "2026-08-10");
        InCare(book, "not permanent", "U6").Visited("not permanent", VisitKind.Care, "2026-08-10");

        Assert.Equal((1, 2), Parts(book.Figure("standard.cla-visit", Month)));
        Assert.Equal((1, 2), Parts(book.Figure("cla.visit-in-time", Month)));
    }

    [Fact]
    public void CareVisit_OfAKindOfPlacementWithARuleOfItsOwn_FallsUnderThatOne()
    {
        var book = InCare("with parents", "P1").Visited("with parents", VisitKind.Care, "2026-10-01");
        InCare(book, "fostered", "U6").Visited("fostered", VisitKind.Care, "2026-10-01");

        Assert.Equal((2, 2), Parts(book.Figure("standard.cla-visit", Month)));
        Assert.Equal((1, 1), Parts(book.Under("redcar-cleveland").Figure("standard.cla-visit", Month)));
        Assert.Equal((1, 1), Parts(book.Figure("standard.placed-with-parents-visit", Month)));
    }

    [Theory]
    [InlineData("2026-10-07", 1)]
    [InlineData("2026-10-08", 0)]
    public void FirstVisitUnderAPlan_IsDueWithin48Hours(string seen, int kept) => Assert.Equal(
        (kept, 1),
        Parts(new BookBuilder().OpenChild("A").Plan("A", "2026-10-05").Visited("A", VisitKind.Protection, seen).Under("redcar-cleveland").Figure("standard.cp-first-seen", Month)));

    [Fact]
    public void CaseSupervision_ByStatus_HasItsOwnLimit()
    {
        // Last supervised on 15 September: 46 days before the end of October; Redcar and Cleveland asks four weeks on a plan, eight in need.
        var book = new BookBuilder().OpenChild("on a plan").Plan("on a plan", "2026-04-01").Supervised("on a plan", "2026-09-15").OpenChild("in need").Supervised("in need", "2026-09-15");

        Assert.Equal((1, 2), Parts(book.Under("redcar-cleveland").Figure("standard.case-supervision", Month)));
        Assert.Equal((0, 2), Parts(book.Under("bexley").Figure("standard.case-supervision", Month)));
    }

    [Fact]
    public void CaseSupervision_OfAnEarlierEpisodeOrInTheGroup_DoesNotCount()
    {
        var book = new BookBuilder().OpenChild("A", "2026-10-25").Referred("A", "2025-01-01", "2026-09-30").Supervised("A", "2026-09-20").Supervised("A", "2026-10-26", kind: "group");

        Assert.Equal((0, 0), Parts(book.Figure("standard.case-supervision", Month)));
    }

    [Fact]
    public void StaffSupervision_OfACaseHolder_FollowsTheTimeInPost()
    {
        var book = new BookBuilder()
            .Posted("new", "T1", from: "2026-10-12").StaffSupervised("new", "2026-10-19").StaffSupervised("new", "2026-10-26")
            .Posted("late", "T1", from: "2026-10-12").StaffSupervised("late", "2026-10-19")
            .Posted("settled", "T1").StaffSupervised("settled", "2026-10-05")
            .Posted("last week", "T1", from: "2026-10-28")
            .Posted("gone", "T1", to: "2026-10-15")
            .Posted("group only", "T1").StaffSupervised("group only", "2026-10-20", "group");

        Assert.Equal((2, 4), Parts(book.Figure("standard.staff-supervision-case-holding", Month)));
    }

    [Fact]
    public void StaffSupervision_OfANewlyQualifiedWorker_IsWeekly()
    {
        var book = new BookBuilder().Posted("W1", "T1", from: "2026-06-01").StaffSupervised("W1", "2026-10-20");
        book.Last<WorkforcePost>(post => post with { NewlyQualifiedUntil = BookBuilder.Day("2027-06-01") });

        Assert.Equal((0, 1), Parts(book.Figure("standard.staff-supervision-newly-qualified", Month)));
        Assert.Equal((0, 0), Parts(book.Figure("standard.staff-supervision-case-holding", Month)));
    }

    [Fact]
    public void GroupSupervision_CountsTeamsThatHoldChildren_OnceForEachSession()
    {
        var book = new BookBuilder().OpenChild("A").OpenChild("B", team: "T2").Posted("W1", "T1").Posted("W2", "T1").Posted("W3", "T2").Posted("W4", "T3")
            .StaffSupervised("W1", "2026-10-10", "group").StaffSupervised("W2", "2026-10-10", "group")
            .StaffSupervised("W3", "2026-09-20", "group").StaffSupervised("W4", "2026-10-10", "group");

        Assert.Equal((1, 2), Parts(book.Figure("standard.group-supervision", Month)));
    }

    [Fact]
    public void ManagerAudit_IsOneAMonth_ByManagersInPost()
    {
        var book = new BookBuilder().OpenChild("A").Posted("M1", "T1").Last<WorkforcePost>(Manager).Posted("M2", "T2").Last<WorkforcePost>(Manager).Audited("A", "2026-10-15", "M1").Audited("A", "2026-08-15", "M2");

        Assert.Equal((1, 2), Parts(book.Figure("standard.case-audit-manager", Month)));

        static WorkforcePost Manager(WorkforcePost post) => post with { Role = "team-manager" };
    }

    [Fact]
    public void ImmediateTasks_OfAnInadequateAudit_AreDueTheNextDay()
    {
        var book = new BookBuilder().OpenChild("A")
            .Audited("A", "2026-10-05", grade: "inadequate", id: "A1").AuditAction("A1", "2026-10-06", completed: "2026-10-06").AuditAction("A1", "2026-10-06").AuditAction("A1", "2026-11-06", immediate: false)
            .Audited("A", "2026-10-05", scale: 2, id: "A2").AuditAction("A2", "2026-10-06", completed: "2026-10-08")
            .Audited("A", "2026-10-05", grade: "good", id: "A3").AuditAction("A3", "2026-10-06");

        Assert.Equal((1, 3), Parts(book.Figure("standard.inadequate-audit-actions", Month)));
    }

    [Fact]
    public void Escalation_IsHeldToTheLimitOfItsStage_WithTheExtension()
    {
        var book = new BookBuilder().OpenChild("A")
            .Escalated("A", "fostering-reviewing-officer", "2026-10-01", "stage 4", resolved: "2026-10-09")
            .Escalated("A", "fostering-reviewing-officer", "2026-10-01", "1", resolved: "2026-10-09")
            .Escalated("A", "fostering-reviewing-officer", "2026-10-01", "1", extension: "2026-10-10", resolved: "2026-10-09")
            .Escalated("A", "fostering-reviewing-officer", "2026-10-01", "informal");

        Assert.Equal((2, 3), Parts(book.Figure("standard.fostering-escalation", Month)));
    }

    [Fact]
    public void PracticeWeek_OfTheAuthority_IsHeldEverySixMonths()
    {
        Assert.Equal((1, 1), Parts(new BookBuilder().Event("practice-week", "2026-05-11").Figure("standard.practice-week", Month)));
        Assert.Equal((0, 1), Parts(new BookBuilder().Event("practice-week", "2026-03-11").Figure("standard.practice-week", Month)));
        Assert.Equal((0, 0), Parts(new BookBuilder().Figure("standard.practice-week", Month)));
    }

    [Fact]
    public void Contact_WithTimesOfDay_IsCountedToTheHour()
    {
        var book = Child(new BookBuilder(), "A").Contacted("A", "2026-10-05", id: "K1").Decided("K1", "2026-10-06T09:00", "2026-10-05T09:30")
            .Contacted("A", "2026-10-05", id: "K2").Decided("K2", "2026-10-06T10:00", "2026-10-05T09:30")
            .Contacted("A", "2026-10-05", id: "K3");

        Assert.Equal((1, 2), Parts(book.Figure("standard.contact-response", Month)));
    }

    [Fact]
    public void Rule_ThatTheStandardsOfTheMonthLack_IsNotSupplied()
    {
        var result = new BookBuilder().OpenChild("A").Evaluate("standard.cp-first-seen", Month);

        Assert.Equal("a timescale for this in the standards in force (Bexley)", Assert.Single(result.NotSupplied));
        Assert.All(result.Units, figure => Assert.Equal(UnitFigure.NotSupplied, figure));
    }

    [Fact]
    public void LeaverContact_ByAge_HasItsOwnLimit()
    {
        // Last contact on 1 August: two months are over for the one of 19, six are not for the one of 21.
        var book = new BookBuilder().Child("19", "2007-05-01").LeftCare("19").Last<CareLeaver>(Contact).Child("21", "2005-05-01").LeftCare("21").Last<CareLeaver>(Contact);

        Assert.Equal((1, 2), Parts(book.Under("redcar-cleveland").Figure("standard.care-leaver-contact", Month)));

        static CareLeaver Contact(CareLeaver row) => row with { LatestContactOn = BookBuilder.Day("2026-08-01") };
    }

    private static BookBuilder Child(BookBuilder book, string id) => book.Child(id);

    private static BookBuilder Assessed(string id, string referred, string authorised) =>
        new BookBuilder().Child(id).Referred(id, referred).Assessed(id, referred, authorised);

    private static BookBuilder InCare(string id, string type) => InCare(new BookBuilder(), id, type);

    private static BookBuilder InCare(BookBuilder book, string id, string type) =>
        book.OpenChild(id, "2025-01-01").InCare(id, "2025-01-10", period: "P-" + id).Placed(id, "2025-01-10", type: type, period: "P-" + id);

    private static (double?, double?) Parts(UnitFigure figure) => (figure.Numerator, figure.Denominator);

    private static IEnumerable<string> Reasons(BookBuilder book, string measure) =>
        book.Evaluate(measure, Month).Cases.Select(item => Codes.Reasons.List.Label(item.Reason!)).Order();
}
