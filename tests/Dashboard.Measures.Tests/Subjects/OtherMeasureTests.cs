using Dashboard.TestSupport;

namespace Dashboard.Measures.Tests.Subjects;

/// <summary>Worked by hand; the month is October 2026 unless the test says otherwise.</summary>
public sealed class OtherMeasureTests
{
    private const string Month = "2026-10";

    [Fact]
    public void ReReferral_LooksBack365DaysButNotAtTheSameDay()
    {
        var builder = new BookBuilder()
            .Child("A").Referred("A", "2025-10-10", "2025-10-20").Referred("A", "2026-10-10") // 365 days before.
            .Child("B").Referred("B", "2025-10-09", "2025-10-20").Referred("B", "2026-10-10") // 366 days before.
            .Child("C").Referred("C", "2026-10-10").Referred("C", "2026-10-10"); // Twice on one day.

        Assert.Equal((1, 4), (builder.Figure("referral.re-referral", Month).Numerator, builder.Figure("referral.re-referral", Month).Denominator));
        Assert.Equal(4, builder.Figure("referral.received", Month).Value);
        Assert.Null(builder.Figure("referral.received", Month).Denominator);
    }

    [Fact]
    public void ReReferrals_TellHowManyReferralsTheYearHolds()
    {
        var result = new BookBuilder()
            .Child("A").Referred("A", "2026-10-10")
            .Child("B").Referred("B", "2025-10-09", "2025-10-10").Referred("B", "2025-10-10", "2025-10-20").Referred("B", "2026-10-10") // The first lies a day too far back.
            .Child("C").Referred("C", "2026-01-05", "2026-01-06").Referred("C", "2026-02-05", "2026-02-06").Referred("C", "2026-03-05", "2026-03-06")
            .Referred("C", "2026-04-05", "2026-04-06").Referred("C", "2026-05-05", "2026-05-06").Referred("C", "2026-10-10")
            .Evaluate("referral.re-referral", Month);

        Assert.Equal([1, 2, 6], result.Cases.Select(item => item.Amount));
        Assert.Equal(new() { ["1"] = 0, ["2"] = 1, ["5+"] = 1 }, AuthoritySplits.Of(result, "band"));
    }

    [Theory]
    [InlineData("contact.received")]
    [InlineData("referral.received")]
    [InlineData("s47.started")]
    [InlineData("icpc.held")]
    [InlineData("assessment.completed")]
    public void EventsByAgeAndGender_GoByTheDayOfTheEvent(string measure)
    {
        var result = new BookBuilder()
            .Child("A", born: "2016-10-15", gender: "M").Contacted("A", "2026-10-14").Referred("A", "2026-10-14").Enquiry("A", "2026-10-14").Conference("A", "2026-10-14").Assessed("A", "2026-09-01", "2026-10-14")
            .Child("B", born: "2016-10-15").Contacted("B", "2026-10-15").Referred("B", "2026-10-15").Enquiry("B", "2026-10-15").Conference("B", "2026-10-15").Assessed("B", "2026-09-01", "2026-10-15")
            .Evaluate(measure, Month);

        Assert.Equal(new() { ["5-9|M"] = 1, ["10-15|F"] = 1 }, AuthoritySplits.Of(result, "age-gender"));
    }

    [Fact]
    public void Referrals_OfAMonthWithout_AreZeroAndTheShareIsADash()
    {
        var builder = new BookBuilder();

        Assert.Equal(0, builder.Figure("referral.received", Month).Value);
        Assert.Equal((0, 0, null), (builder.Figure("referral.re-referral", Month).Numerator, builder.Figure("referral.re-referral", Month).Denominator, builder.Figure("referral.re-referral", Month).Value));
    }

    [Fact]
    public void Rate_OfAFlow_IsTheTwelveMonthSumPerTenThousand()
    {
        var figure = new BookBuilder().Residents("authority", 2024, 20_000).Residents("authority", 2025, 40_000)
            .Child("A").Referred("A", "2025-10-31", "2025-11-05") // Outside the twelve months.
            .Referred("A", "2025-11-01", "2025-11-05").Referred("A", "2026-10-31")
            .Figure("referral.received.rate", Month);

        Assert.Equal((2, 40_000, 0.5), (figure.Numerator, figure.Denominator, figure.Value));
    }

    [Fact]
    public void Rate_OfAUnitWithoutPopulation_IsADash()
    {
        var figure = new BookBuilder().Residents("authority", 2026, 40_000).Child("A").Referred("A", "2026-10-05", team: "T1").Figure("referral.received.rate", Month, "T1");

        Assert.Equal((1, null, null), (figure.Numerator, figure.Denominator, figure.Value));
    }

    [Fact]
    public void Referral_BelongsToTheTeamRecordedElseTheWorkersTeamElseTheHolder()
    {
        var builder = new BookBuilder().Posted("W3", "T3")
            .Child("A").Allocated("A", "T1", "2026-01-01")
            .Referred("A", "2026-10-05", team: "T2") // Recorded.
            .Referred("A", "2026-10-06", team: "unknown", worker: "W3") // A team outside the tree counts as not recorded.
            .Referred("A", "2026-10-07"); // The holder.

        Assert.Equal([1d, 1d, 1d], new[] { "T1", "T2", "T3" }.Select(team => builder.Figure("referral.received", Month, team).Value!.Value));
    }

    [Theory]
    [InlineData("2026-10-20", "T1")] // The day the allocation ends still belongs to it.
    [InlineData("2026-10-21", null)]
    public void Referral_OnTheDayAnAllocationEnds_BelongsToThatTeam(string on, string? team)
    {
        var item = Assert.Single(new BookBuilder().Child("A").Allocated("A", "T1", "2026-01-01", "2026-10-20").Referred("A", on).Evaluate("referral.received", Month).Cases);

        Assert.Equal(team, item.Holdings.Select(holding => holding.TeamId).FirstOrDefault());
    }

    [Theory]
    [InlineData("2026-08-21", "2026-10-23", 44, true)] // Late summer bank holiday on 31 August is out.
    [InlineData("2026-08-20", "2026-10-23", 45, true)]
    [InlineData("2026-08-19", "2026-10-23", 46, false)]
    [InlineData("2026-10-23", "2026-10-23", 0, true)]
    public void Assessment_In45WorkingDays_CountsAtTheLimit(string started, string authorised, int days, bool counted)
    {
        var item = Assert.Single(new BookBuilder().Child("A").Assessed("A", started, authorised).Evaluate("assessment.in-45-days", Month).Cases);

        Assert.Equal((days, counted), ((int)item.Amount!, item.Counted));
    }

    [Fact]
    public void Assessment_WithoutStart_IsOutsideTheDenominator() =>
        Assert.Equal(0, new BookBuilder().Child("A").Assessed("A", null, "2026-10-23").Figure("assessment.in-45-days", Month).Cases);

    [Theory]
    [InlineData("2026-10-05", "2026-12-04", true)] // 60 days later.
    [InlineData("2026-10-05", "2026-12-05", false)] // 61 days later.
    [InlineData("2026-10-05", "2026-10-05", true)]
    [InlineData("2026-10-05", "2026-10-04", false)]
    public void Conversion_OfAnUnlinkedConference_GoesBySixtyDays(string enquiry, string held, bool counted)
    {
        var builder = new BookBuilder { AsAt = BookBuilder.Day("2027-02-01") };
        var item = Assert.Single(builder.Child("A").Enquiry("A", enquiry).Conference("A", held).Evaluate("s47.to-icpc", Month).Cases);

        Assert.Equal(counted, item.Counted);
    }

    [Fact]
    public void Conversion_LinkedConference_BelongsToThatEnquiryOnly()
    {
        var result = new BookBuilder().Child("A")
            .Enquiry("A", "2026-10-01", id: "E-first").Enquiry("A", "2026-10-20", id: "E-second")
            .Conference("A", "2026-10-10", enquiry: "E-second")
            .Evaluate("s47.to-icpc", Month);

        Assert.Equal(["E-second"], result.Cases.Where(item => item.Counted).Select(item => item.RecordId));
    }

    [Fact]
    public void Conversion_UnlinkedConference_BelongsToTheLatestEnquiryBeforeIt()
    {
        var result = new BookBuilder().Child("A")
            .Enquiry("A", "2026-10-01", id: "E-first").Enquiry("A", "2026-10-20", id: "E-second")
            .Conference("A", "2026-10-20")
            .Evaluate("s47.to-icpc", Month);

        Assert.Equal(["E-second"], result.Cases.Where(item => item.Counted).Select(item => item.RecordId));
    }

    [Fact]
    public void Conversion_LeavesOutChildrenOnAPlanAndTransfersIn()
    {
        var builder = new BookBuilder()
            .Child("A").Plan("A", "2026-10-05").Enquiry("A", "2026-10-05") // The plan starts that day: on a plan.
            .Child("B").Plan("B", "2026-01-01", "2026-10-05").Enquiry("B", "2026-10-05") // The plan ends that day: not on a plan.
            .Child("C").Enquiry("C", "2026-10-05").Conference("C", "2026-10-12", transferIn: true);

        var figure = builder.Figure("s47.to-icpc", Month);

        Assert.Equal((0, 2), (figure.Numerator, figure.Denominator));
    }

    [Theory]
    [InlineData("2026-11-20", true)] // 31 October plus 15 working days is 20 November.
    [InlineData("2026-11-21", false)]
    public void Conversion_OfAYoungMonth_IsProvisional(string asAt, bool provisional) =>
        Assert.Equal(provisional, new BookBuilder { AsAt = BookBuilder.Day(asAt) }.Child("A").Enquiry("A", "2026-10-05").Evaluate("s47.to-icpc", Month).Provisional);

    [Fact]
    public void Conversion_ConferenceDatedInTheFuture_HasNotComeYet() =>
        Assert.Equal(0, new BookBuilder { AsAt = BookBuilder.Day("2026-11-01") }.Child("A").Enquiry("A", "2026-10-25").Conference("A", "2026-11-10").Figure("s47.to-icpc", Month).Numerator);

    [Fact]
    public void Plans_CountChildrenOnceAndLeaveOutOtherAuthorities()
    {
        var builder = new BookBuilder()
            .Child("A").Plan("A", "2026-01-01").Plan("A", "2026-06-01")
            .Child("B").Plan("B", "2026-01-01", otherAuthority: true)
            .Child("C").Plan("C", "2026-01-01", "2026-10-31"); // Ends on the last day: not open.

        Assert.Equal(1, builder.Figure("cp.open", Month).Value);
    }

    [Fact]
    public void Caseload_LeavesOutClosedChildrenAndWorkersWhoHoldNoCases()
    {
        var builder = new BookBuilder().Posted("W1", "T1", fte: 0.5).Posted("W2", "T1", caseHolding: false).Posted("W3", "T1", to: "2026-09-30")
            .OpenChild("A").OpenChild("B")
            .OpenChild("C", worker: "W2")
            .OpenChild("D", worker: "W3")
            .OpenChild("E", worker: null)
            .Child("closed").Referred("closed", "2026-01-01", "2026-06-01").Allocated("closed", "T1", "2026-01-01");

        Assert.Equal(2, builder.Figure("caseload.children", Month).Value);
        var mean = builder.Figure("caseload.children.mean", Month);
        Assert.Equal((2, 0.5, 4), (mean.Numerator, mean.Denominator, mean.Value));
    }

    [Fact]
    public void Caseload_OfAWorkerWhoseHoursAreNotKnown_IsListedAndLeftOutOfTheMean()
    {
        var result = new BookBuilder().Posted("W1", "T1").Posted("W2", "T1", fte: null).OpenChild("A").OpenChild("B", worker: "W2").Evaluate("caseload.children.mean", Month);

        Assert.Equal(2, result.Cases.Count);
        Assert.Equal(1, result.Units[0].Value);
        Assert.Equal("fte-not-known", Assert.Single(result.Cases, item => !item.Counted).Reason);
    }

    [Theory]
    [InlineData(true, null, 0)] // No further action and never closed: not open.
    [InlineData(true, "2026-12-01", 1)]
    [InlineData(false, null, 1)]
    public void OpenChild_ByAReferralWithoutFurtherAction_NeedsACloseDate(bool nfa, string? closed, int expected) =>
        Assert.Equal(expected, new BookBuilder { AsAt = BookBuilder.Day("2027-01-01") }
            .Child("A").Referred("A", "2026-03-01", closed, nfa: nfa).NeedPlan("A", "2026-03-01").Allocated("A", "T1", "2026-03-01").Figure("caseload.children", Month).Value);

    [Fact]
    public void Status_OfAShortBreak_IsNotLookedAfter()
    {
        var builder = new BookBuilder()
            .Child("A").Referred("A", "2026-03-01").InCare("A", "2026-04-01").Legal("A", "V4", "2026-04-01").Allocated("A", "T1", "2026-03-01")
            .Child("B").InCare("B", "2026-04-01").Legal("B", "C2", "2026-04-01").Allocated("B", "T1", "2026-03-01");

        var statuses = builder.Evaluate("caseload.children", Month).Splits
            .Where(split => split is { UnitId: "authority", Category.Dimension: "status" })
            .ToDictionary(split => split.Category.Category, split => split.Figure.Value);

        Assert.Equal(new Dictionary<string, double?> { ["looked-after"] = 1, ["other"] = 1 }, statuses);
    }
}
