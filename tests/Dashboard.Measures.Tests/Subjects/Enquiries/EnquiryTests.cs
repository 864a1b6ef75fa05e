using Dashboard.Measures.Records;
using Dashboard.TestSupport;

namespace Dashboard.Measures.Tests.Subjects.Enquiries;

/// <summary>Worked by hand for October 2026.</summary>
public sealed class EnquiryTests
{
    private const string Month = "2026-10";

    [Fact]
    public void Started_CountsEnquiriesOfChildrenOnAPlanToo()
    {
        var builder = new BookBuilder().Residents("authority", 2026, 20_000)
            .Child("A").Plan("A", "2026-01-01").Enquiry("A", "2026-10-01").Enquiry("A", "2026-10-31", team: "T2")
            .Enquiry("A", "2026-09-30").Enquiry("A", "2026-11-01");

        Assert.Equal(2, builder.Figure("s47.started", Month).Value);
        Assert.Equal(1, builder.Figure("s47.started", Month, "T2").Value);
        Assert.Equal((3, 1.5), (builder.Figure("s47.started.rate", Month).Numerator, builder.Figure("s47.started.rate", Month).Value));
    }

    [Fact]
    public void Outcome_GoesByTheMonthOfTheEnd()
    {
        var builder = new BookBuilder().Child("A");
        foreach (var ended in new[] { "2026-09-30", "2026-10-01", "2026-10-31", "2026-11-01", null })
        {
            builder.Enquiry("A", "2026-09-15").Ended(ended);
        }

        Assert.Equal(2, builder.Figure("s47.outcome", Month).Value);
        Assert.Equal(0, builder.Figure("s47.outcome", "2026-08").Value);
    }

    [Theory]
    [InlineData(EnquiryOutcomes.ProtectionConference | EnquiryOutcomes.Services, null, "conference")]
    [InlineData(EnquiryOutcomes.Services | EnquiryOutcomes.NoFurtherAction, null, "support")]
    [InlineData(EnquiryOutcomes.ContinueAssessment, null, "support")]
    [InlineData(EnquiryOutcomes.Monitor, true, "support")]
    [InlineData(EnquiryOutcomes.NoFurtherAction, null, "no-further-action")]
    [InlineData(null, true, "no-further-action")]
    [InlineData(EnquiryOutcomes.None, false, "open")]
    [InlineData(null, null, "open")]
    public void Outcome_IsTheFirstGroupThatApplies(EnquiryOutcomes? outcomes, bool? nfa, string group) =>
        Assert.Equal(group, Assert.Single(new BookBuilder().Child("A").Enquiry("A", "2026-10-01").Ended("2026-10-09", outcomes, nfa).Split("s47.outcome", Month, "outcome")).Key);

    [Fact]
    public void Outcome_OfAChildOnAPlanOrWithAConference_SaysSo()
    {
        var builder = new BookBuilder()
            .Child("A").Plan("A", "2026-10-01").Enquiry("A", "2026-10-01").Ended("2026-10-09", EnquiryOutcomes.NoFurtherAction)
            .Child("B").Enquiry("B", "2026-10-01", id: "E-b").Ended("2026-10-09").Conference("B", "2026-11-02", enquiry: "E-b");

        Assert.Equal(new Dictionary<string, double?> { ["on-plan"] = 1, ["conference"] = 1 }, builder.Split("s47.outcome", Month, "outcome"));
    }

    [Fact]
    public void Repeat_CountsChildrenByAnEarlierEnquiryOf365Days()
    {
        var builder = new BookBuilder()
            .Child("A").Enquiry("A", "2025-10-10").Enquiry("A", "2026-10-10") // 365 days before.
            .Child("B").Enquiry("B", "2025-10-09").Enquiry("B", "2026-10-10") // 366 days before.
            .Child("C").Enquiry("C", "2026-10-10").Enquiry("C", "2026-10-10") // Twice on one day.
            .Child("D").Enquiry("D", "2026-10-02", team: "T1").Enquiry("D", "2026-10-20", team: "T3"); // Twice in the month, once a child.

        var figure = builder.Figure("s47.repeat", Month);

        Assert.Equal((2, 4, 0.5), (figure.Numerator, figure.Denominator, figure.Value));
        Assert.Equal((1, 1), (builder.Figure("s47.repeat", Month, "T1").Numerator, builder.Figure("s47.repeat", Month, "T3").Numerator));
        Assert.Null(builder.Figure("s47.repeat", "2026-08").Value);
    }

    [Fact]
    public void Repeat_OfAChildWithThreeInTheYear_SaysThree()
    {
        var result = new BookBuilder().Child("A").Enquiry("A", "2025-11-03").Enquiry("A", "2026-03-02").Enquiry("A", "2026-10-05").Child("B").Enquiry("B", "2026-10-05").Evaluate("s47.repeat", Month);

        Assert.Equal([3, 1], result.Cases.Select(item => item.Amount));
        Assert.Equal(new() { ["1"] = 0, ["3"] = 1 }, AuthoritySplits.Of(result, "band"));
    }

    [Fact]
    public void ToConference_HeldAfterTheMonth_StillCounts() =>
        Assert.Equal(1, new BookBuilder().Child("A").Enquiry("A", "2026-10-30").Conference("A", "2026-11-12").Figure("s47.to-icpc", Month).Numerator);

    [Fact]
    public void ToConference_LinkedElsewhere_IsNotFoundByDate()
    {
        var builder = new BookBuilder().Child("A").Enquiry("A", "2026-08-03", id: "E-first").Enquiry("A", "2026-10-05").Conference("A", "2026-10-12", enquiry: "E-first");

        Assert.Equal(0, builder.Figure("s47.to-icpc", Month).Numerator);
        Assert.Equal(1, builder.Figure("s47.to-icpc", "2026-08").Numerator);
    }

    [Theory]
    [InlineData("2026-10-09", 0)] // 15 working days before Friday 30 October.
    [InlineData("2026-10-08", 1)] // 16.
    public void Overdue_BeginsAfterTheFifteenthWorkingDay(string started, int overdue)
    {
        var builder = new BookBuilder().Child("A").Allocated("A", "T1", "2026-01-01").Enquiry("A", started, team: "T2").Enquiry("A", "2026-10-30");

        Assert.Equal(overdue, builder.Figure("s47.no-conference-overdue", Month).Value);
        Assert.Equal(overdue, builder.Figure("s47.no-conference-overdue", Month, "T1").Value);
        Assert.Equal(2, builder.Figure("s47.waiting", Month).Value);
        Assert.Equal(1, builder.Split("s47.waiting", Month, "band")["0-5"]);
    }

    [Theory]
    [InlineData(null, null, "enquiry-open")]
    [InlineData("2026-11-01", null, "enquiry-open")] // Still open on the last day.
    [InlineData("2026-10-31", null, null)]
    [InlineData("2026-10-12", EnquiryOutcomes.NoFurtherAction, null)]
    [InlineData("2026-10-12", EnquiryOutcomes.ProtectionConference, "conference-expected")]
    public void Waiting_IsOpenOrExpectsAConference(string? ended, EnquiryOutcomes? outcomes, string? reason)
    {
        var cases = new BookBuilder().Child("A").Enquiry("A", "2026-10-01").Ended(ended, outcomes).Evaluate("s47.waiting", Month).Cases;

        Assert.Equal(reason, cases.Count == 0 ? null : cases[0].Reason);
    }

    [Theory]
    [InlineData("2026-10-31", 0)]
    [InlineData("2026-11-01", 1)] // Held the day after: was waiting.
    [InlineData(null, 1)] // Linked and awaited.
    public void Waiting_EndsWithTheConference(string? held, int waiting) =>
        Assert.Equal(waiting, new BookBuilder().Child("A").Enquiry("A", "2026-10-01", id: "E-a").Ended("2026-10-12").Conference("A", held, enquiry: "E-a").Figure("s47.waiting", Month).Value);

    [Fact]
    public void Waiting_LeavesOutChildrenOnAPlanThenOrSince()
    {
        var builder = new BookBuilder()
            .Child("A").Plan("A", "2026-09-01").Enquiry("A", "2026-09-01") // The plan starts that day.
            .Child("B").Enquiry("B", "2026-09-01").Plan("B", "2026-09-20") // A plan since.
            .Child("C").Enquiry("C", "2026-09-01").Plan("C", "2026-11-01") // A plan after the last day.
            .Child("D").Plan("D", "2026-01-01", "2026-08-01").Enquiry("D", "2026-09-01"); // A plan long over.

        Assert.Equal(["C", "D"], builder.Evaluate("s47.no-conference-overdue", Month).Cases.Select(item => item.ChildId));
        Assert.Equal(0, builder.Figure("s47.no-conference-overdue", "2026-08").Value);
    }
}
