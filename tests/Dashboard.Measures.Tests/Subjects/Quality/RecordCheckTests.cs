using Dashboard.Measures.Records;
using Dashboard.TestSupport;

namespace Dashboard.Measures.Tests.Subjects.Quality;

/// <summary>Questions about single records, worked by hand.</summary>
public sealed class RecordCheckTests
{
    private const string October = "2026-10";

    // The noise child "noise-closed" is closed and still allocated to team T2.
    [Fact]
    public void AllocationOpen_OfAClosedChild_IsListedWithItsTeam()
    {
        var book = new BookBuilder()
            .Child("A").Referred("A", "2026-03-01", "2026-08-01").Allocated("A", "T1", "2026-03-01").Allocated("A", "T3", "2026-04-01")
            .Child("B").Referred("B", "2026-03-01", "2026-08-01").Allocated("B", "T1", "2026-03-01", "2026-10-31")
            .Child("C").Referred("C", "2026-03-01", "2026-08-01").Allocated("C", "T1", "2026-03-01").LeftCare("C")
            .OpenChild("D");

        Assert.Equal(2, book.Figure("quality.allocation-open", October).Value);
        Assert.Equal([1.0, 1.0, 1.0], new[] { "T1", "T2", "T3" }.Select(team => book.Figure("quality.allocation-open", October, team).Value!.Value));
        Assert.Equal(0, book.Figure("quality.allocation-open", "2018-10").Value);
    }

    [Fact]
    public void AssessmentOpen_OnAClosedReferral_IsListed()
    {
        var book = new BookBuilder()
            .Child("A").Referred("A", "2026-03-01", "2026-08-01", id: "R-A").Assessed("A", "2026-03-05").Last<Assessment>(row => row with { ReferralId = "R-A" }).Referred("A", "2026-09-01")
            .Child("B").Referred("B", "2026-03-01", "2026-08-01").Assessed("B", "2026-03-05")
            .Child("C").Referred("C", "2026-03-01", "2026-08-01").Assessed("C", "2026-03-05", "2026-08-20")
            .OpenChild("D").Assessed("D", "2026-03-05");

        Assert.Equal(2, book.Figure("quality.assessment-open", October).Value);
        Assert.Equal((0, 2), (book.Figure("quality.assessment-open", "2026-07").Value, book.Figure("quality.assessment-open", "2026-08").Value));
    }

    [Fact]
    public void VisitBeforePlan_LinkedAndEarlier_IsCountedInTheMonthOfTheVisit()
    {
        var book = new BookBuilder().OpenChild("A").Plan("A", "2026-10-10").Last<ProtectionPlan>(plan => plan with { Id = "P-A" })
            .Visited("A", VisitKind.Protection, "2026-10-09").Last<Visit>(visit => visit with { PlanId = "P-A" })
            .Visited("A", VisitKind.Protection, "2026-10-10").Last<Visit>(visit => visit with { PlanId = "P-A" })
            .Visited("A", VisitKind.Protection, "2026-10-01")
            .OpenChild("B").InCare("B", "2026-10-20", period: "LAC-B")
            .Visited("B", VisitKind.Care, "2026-09-30").Last<Visit>(visit => visit with { PlanId = "LAC-B" });

        Assert.Equal((1, 1), (book.Figure("quality.visit-before-plan", October).Value, book.Figure("quality.visit-before-plan", "2026-09").Value));
    }

    [Fact]
    public void AssessmentStart_Blank_IsAShareOfThoseAuthorised()
    {
        var book = new BookBuilder().OpenChild("A").Assessed("A", null, "2026-10-31").Assessed("A", "2026-09-01", "2026-10-01").Assessed("A", null, "2026-11-01");

        AssertShare(book, "quality.assessment-start", 1, 2);
    }

    [Fact]
    public void EnquiryOutcome_Blank_IsCounted_UnlessAConferenceAnswersIt()
    {
        var book = new BookBuilder()
            .OpenChild("A").Enquiry("A", "2026-10-01").Ended("2026-10-10")
            .OpenChild("B").Enquiry("B", "2026-10-01").Ended("2026-10-10", EnquiryOutcomes.None)
            .OpenChild("C").Enquiry("C", "2026-10-01").Ended("2026-10-10", nfa: true)
            .OpenChild("D").Enquiry("D", "2026-10-01").Ended("2026-10-10", EnquiryOutcomes.Monitor)
            .OpenChild("E").Enquiry("E", "2026-10-01", id: "E-E").Ended("2026-10-10").Conference("E", "2026-10-15", "E-E");

        AssertShare(book, "quality.enquiry-outcome", 2, 5);
    }

    [Fact]
    public void ConferenceDecision_Blank_IsCounted_UnlessAPlanIsLinked()
    {
        var book = new BookBuilder()
            .OpenChild("A").Conference("A", "2026-10-15")
            .OpenChild("B").Conference("B", "2026-10-15").Last<Conference>(row => row with { LedToPlan = false })
            .OpenChild("C").Conference("C", "2026-10-15").Last<Conference>(row => row with { PlanId = "P-C" }).Plan("C", "2026-10-15").Last<ProtectionPlan>(row => row with { Id = "P-C" })
            .OpenChild("D").Conference("D", "2026-10-15").Last<Conference>(row => row with { Outcomes = ConferenceOutcomes.Services })
            .OpenChild("E").Conference("E", "2026-10-15", transferIn: true);

        AssertShare(book, "quality.conference-decision", 1, 4);
    }

    [Fact]
    public void LeaverNotInTouch_WithAHomeRecorded_IsCounted()
    {
        var book = new BookBuilder()
            .Child("A").LeftCare("A", inTouch: "NO", suitability: "suitable")
            .Child("B").LeftCare("B", inTouch: "NO").Last<CareLeaver>(row => row with { Accommodation = "R" })
            .Child("C").LeftCare("C", inTouch: "NO").Last<CareLeaver>(row => row with { Accommodation = "U" })
            .Child("D").LeftCare("D", inTouch: "YES", activity: "F5")
            .Child("E").LeftCare("E", inTouch: "NREQ", activity: "F5");

        Assert.Equal(2, book.Figure("quality.leaver-not-in-touch", October).Value);
    }

    private static void AssertShare(BookBuilder book, string measure, double counted, double of)
    {
        var figure = book.Figure(measure, October);
        Assert.Equal((counted, of), (figure.Numerator, figure.Denominator));
    }
}
