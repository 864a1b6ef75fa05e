using Dashboard.Measures.Records;
using Dashboard.TestSupport;

namespace Dashboard.Measures.Tests.Subjects.Assessments;

/// <summary>Worked by hand for October 2026.</summary>
public sealed class AssessmentTests
{
    private const string Month = "2026-10";

    [Fact]
    public void Completed_CountsAuthorisationsOfTheMonthWithOrWithoutAStart()
    {
        var builder = new BookBuilder().Child("A")
            .Assessed("A", "2026-09-01", "2026-09-30").Assessed("A", "2026-09-01", "2026-10-01", team: "T2").Assessed("A", null, "2026-10-31")
            .Assessed("A", "2026-10-01", "2026-11-01").Assessed("A", "2026-10-01");

        Assert.Equal(2, builder.Figure("assessment.completed", Month).Value);
        Assert.Equal(1, builder.Figure("assessment.completed", Month, "T2").Value);
        Assert.Equal(0, builder.Figure("assessment.completed", "2026-08").Value);
    }

    [Fact]
    public void Days_AreAMedianWithTheBandsOfThePublishedFigures()
    {
        // From Friday 23 October back: 0, 1, 10, 11, 45, 46 and 61 working days; 31 August is a bank holiday.
        var builder = new BookBuilder().Child("A");
        foreach (var started in new[] { "2026-10-23", "2026-10-22", "2026-10-09", "2026-10-08", "2026-08-20", "2026-08-19", "2026-07-29" })
        {
            builder.Assessed("A", started, "2026-10-23");
        }

        builder.Assessed("A", null, "2026-10-23");

        Assert.Equal(11, builder.Figure("assessment.days", Month).Value);
        Assert.Equal(
            new Dictionary<string, double?> { ["0"] = 0, ["1-10"] = 5.5, ["11-20"] = 11, ["41-45"] = 45, ["46-50"] = 46, ["61+"] = 61 },
            builder.Split("assessment.days", Month, "band"));
        Assert.Null(builder.Figure("assessment.days", "2026-08").Value);
    }

    [Fact]
    public void Days_OverChristmasAndALeapDay_LeaveOutBankHolidaysOnly()
    {
        var builder = new BookBuilder().Child("A").Assessed("A", "2023-12-22", "2024-01-02").Assessed("A", "2024-02-28", "2024-03-01");

        Assert.Equal(4, builder.Figure("assessment.days", "2024-01").Value); // 27, 28, 29 December and 2 January.
        Assert.Equal(2, builder.Figure("assessment.days", "2024-03").Value); // 29 February and 1 March.
    }

    [Fact]
    public void InTime_OfAnotherLimit_GoesByThatLimit() =>
        Assert.Equal(0, new BookBuilder().Child("A").Assessed("A", "2026-08-20", "2026-10-23")
            .Under("bexley", ("assessment-complete", "35 wd")).Figure("assessment.in-45-days", Month).Numerator);

    [Theory]
    [InlineData("2026-08-20", 45, true)]
    [InlineData("2026-08-19", 46, false)]
    public void FromReferral_StartsTheClockAtTheLinkedReferral(string referred, int days, bool counted)
    {
        var builder = new BookBuilder().Child("A").Referred("A", referred, id: "R-linked").Referred("A", "2026-09-01").Assessed("A", "2026-09-07", "2026-10-23").Last<Assessment>(row => row with { ReferralId = "R-linked" });
        var item = Assert.Single(builder.Evaluate("assessment.in-45-days.from-referral", Month).Cases);

        Assert.Equal((days, counted), ((int)item.Amount!, item.Counted));
        Assert.Equal(1, builder.Figure("assessment.in-45-days", Month).Numerator);
    }

    [Fact]
    public void FromReferral_WithoutALink_TakesTheReferralOpenAtTheStart()
    {
        var item = Assert.Single(new BookBuilder().Child("A").Referred("A", "2026-01-05", "2026-03-01").Referred("A", "2026-09-01").Assessed("A", "2026-09-01", "2026-10-23")
            .Evaluate("assessment.in-45-days.from-referral", Month).Cases);

        Assert.Equal(38, item.Amount);
    }

    [Fact]
    public void FromReferral_LeavesOutUnknownReferralsAndLaterAssessmentsOfTheSameOne()
    {
        var builder = new BookBuilder()
            .Child("A").Referred("A", "2026-01-05").Assessed("A", "2026-01-06", "2026-02-06").Assessed("A", "2026-09-21", "2026-10-23")
            .Child("B").Assessed("B", "2026-09-21", "2026-10-23")
            .Child("C").Referred("C", "2026-10-26", id: "R-late").Assessed("C", "2026-09-21", "2026-10-23").Last<Assessment>(row => row with { ReferralId = "R-late" });

        Assert.Equal(0, builder.Figure("assessment.in-45-days.from-referral", Month).Cases);
        Assert.Equal(1, builder.Figure("assessment.in-45-days.from-referral", "2026-02").Numerator);
    }

    [Fact]
    public void Open_CountsAssessmentsNotAuthorisedByTheEndAndTheirOverdueShare()
    {
        var builder = new BookBuilder()
            .Child("A").Referred("A", "2026-08-01").Allocated("A", "T1", "2026-08-01")
            .Assessed("A", "2026-08-27") // 45 working days to Friday 30 October.
            .Assessed("A", "2026-08-26") // 46.
            .Assessed("A", "2026-10-31") // On the last day, a Saturday.
            .Assessed("A", "2026-09-01", "2026-11-01") // Authorised the day after.
            .Assessed("A", "2026-09-01", "2026-10-31") // Authorised on the last day: not open.
            .Assessed("A", "2026-11-01").Assessed("A", null);

        Assert.Equal(4, builder.Figure("assessment.open", Month).Value);
        Assert.Equal((1, 4), (builder.Figure("assessment.open-overdue", Month).Numerator, builder.Figure("assessment.open-overdue", Month, "T1").Denominator));
        Assert.Equal(
            new Dictionary<string, double?> { ["0"] = 1, ["41-45"] = 2, ["46-50"] = 1 },
            builder.Split("assessment.open", Month, "band"));
        Assert.Null(builder.Figure("assessment.open-overdue", "2026-05").Value);
    }

    [Fact]
    public void Open_OnAClosedReferral_IsOpenAndNobodysCaseloadWithoutAnAllocation()
    {
        var builder = new BookBuilder().Child("A").Referred("A", "2026-03-01", "2026-06-01").Assessed("A", "2026-03-02", team: "T2").Allocated("A", "T1", "2026-03-01", "2026-06-01");

        var item = Assert.Single(builder.Evaluate("assessment.open", Month).Cases);

        Assert.Empty(item.Holdings);
        Assert.Equal(1, builder.Split("assessment.open", Month, "status")["not-open"]);
    }

    [Fact]
    public void ChildSeen_LeavesOutAssessmentsWithoutAnAnswer()
    {
        var builder = new BookBuilder().Child("A");
        foreach (var seen in new bool?[] { true, true, false, null })
        {
            builder.Assessed("A", "2026-09-01", "2026-10-05").Last<Assessment>(row => row with { ChildSeen = seen });
        }

        Assert.Equal((2, 3), (builder.Figure("assessment.child-seen", Month).Numerator, builder.Figure("assessment.child-seen", Month).Denominator));
    }

    [Theory]
    [InlineData(true, null, false)]
    [InlineData(false, null, true)]
    [InlineData(null, AssessmentOutcomes.Services, true)]
    [InlineData(null, AssessmentOutcomes.NoFurtherAction, false)]
    [InlineData(false, AssessmentOutcomes.NoFurtherActionAfterEnquiry, false)]
    [InlineData(null, AssessmentOutcomes.None, null)]
    [InlineData(null, null, null)]
    public void SupportNeeded_IsAnythingButNoFurtherAction(bool? flag, AssessmentOutcomes? outcomes, bool? counted)
    {
        var cases = new BookBuilder().Child("A").Assessed("A", "2026-09-01", "2026-10-05")
            .Last<Assessment>(row => row with { NoFurtherAction = flag, Outcomes = outcomes }).Evaluate("assessment.support-needed", Month).Cases;

        Assert.Equal(counted, cases.Count == 0 ? null : cases[0].Counted);
    }
}
