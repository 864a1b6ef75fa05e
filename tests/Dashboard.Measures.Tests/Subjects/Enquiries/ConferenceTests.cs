using Dashboard.Measures.Records;
using Dashboard.TestSupport;

namespace Dashboard.Measures.Tests.Subjects.Enquiries;

/// <summary>Worked by hand for October 2026.</summary>
public sealed class ConferenceTests
{
    private const string Month = "2026-10";

    [Fact]
    public void Held_CountsEachChildAndLeavesOutTransfersIn()
    {
        var builder = new BookBuilder().Residents("authority", 2026, 10_000)
            .Child("A").Conference("A", "2026-10-01").Child("B").Conference("B", "2026-10-31")
            .Child("C").Conference("C", "2026-10-05", transferIn: true).Conference("C", null).Conference("C", "2026-11-01").Conference("C", "2026-09-30");

        Assert.Equal(2, builder.Figure("icpc.held", Month).Value);
        Assert.Equal((3, 3), (builder.Figure("icpc.held.rate", Month).Numerator, builder.Figure("icpc.held.rate", Month).Value));
    }

    [Theory]
    [InlineData("2026-10-12", "2026-10-12", 0, "0", true)]
    [InlineData("2026-10-05", "2026-10-26", 15, "14-15", true)]
    [InlineData("2026-10-05", "2026-10-27", 16, "16-17", false)]
    [InlineData("2026-10-03", "2026-10-05", 1, "1-5", true)] // Saturday to Monday.
    [InlineData("2026-08-24", "2026-10-01", 27, "21+", false)]
    public void Times_GoByWorkingDaysSinceTheStrategyDiscussion(string started, string held, int days, string band, bool counted)
    {
        var builder = new BookBuilder().Child("A").Enquiry("A", started).Conference("A", held);
        var item = Assert.Single(builder.Evaluate("icpc.in-15-days", Month).Cases);

        Assert.Equal((days, counted), ((int)item.Amount!, item.Counted));
        Assert.Equal(days, builder.Figure("icpc.days", Month).Value);
        Assert.Equal(band, Assert.Single(builder.Split("icpc.days", Month, "band")).Key);
    }

    [Theory]
    [InlineData("2026-03-13", "2026-04-07", true)] // 15 working days with Good Friday and Easter Monday left out.
    [InlineData("2026-12-08", "2026-12-31", true)] // 15: Christmas Day and 28 December are out.
    [InlineData("2026-12-07", "2026-12-31", false)]
    public void InTime_LeavesOutBankHolidays(string started, string held, bool counted) =>
        Assert.Equal(counted, Assert.Single(new BookBuilder { AsAt = BookBuilder.Day("2027-01-31") }.Child("A").Enquiry("A", started).Conference("A", held).Evaluate("icpc.in-15-days", held[..7]).Cases).Counted);

    [Fact]
    public void InTime_LinkedConference_GoesByItsOwnEnquiryOnly()
    {
        var item = Assert.Single(new BookBuilder().Child("A").Enquiry("A", "2026-08-03", id: "E-first").Enquiry("A", "2026-10-05").Conference("A", "2026-10-12", enquiry: "E-first")
            .Evaluate("icpc.in-15-days", Month).Cases);

        Assert.Equal((49, false), ((int)item.Amount!, item.Counted));
    }

    [Fact]
    public void InTime_UnlinkedConference_GoesByTheLatestEnquiryBefore()
    {
        var item = Assert.Single(new BookBuilder().Child("A").Enquiry("A", "2026-09-14").Enquiry("A", "2026-10-05").Enquiry("A", "2026-10-13").Conference("A", "2026-10-12")
            .Evaluate("icpc.in-15-days", Month).Cases);

        Assert.Equal(5, item.Amount);
    }

    [Theory]
    [InlineData("2026-08-13", 1)] // 60 days before.
    [InlineData("2026-08-12", 0)]
    [InlineData("2026-10-13", 0)] // The day after.
    public void InTime_UnlinkedConference_HasAStartWithinSixtyDays(string enquiry, int cases) =>
        Assert.Equal(cases, new BookBuilder().Child("A").Enquiry("A", enquiry).Conference("A", "2026-10-12").Figure("icpc.in-15-days", Month).Denominator);

    [Fact]
    public void InTime_LeavesOutUnknownStartsTransfersInAndStartsAfterwards()
    {
        var builder = new BookBuilder()
            .Child("A").Conference("A", "2026-10-12")
            .Child("B").Enquiry("B", "2026-10-05").Conference("B", "2026-10-12", transferIn: true)
            .Child("C").Enquiry("C", "2026-10-13", id: "E-c").Conference("C", "2026-10-12", enquiry: "E-c");

        Assert.Equal((0, null), (builder.Figure("icpc.in-15-days", Month).Denominator, builder.Figure("icpc.in-15-days", Month).Value));
        Assert.Null(builder.Figure("icpc.days", Month).Value);
        Assert.Equal(2, builder.Figure("icpc.held", Month).Value);
    }

    [Fact]
    public void InTime_LinkToAnEnquiryThatIsNotThere_IsNoLink() =>
        Assert.Equal(1, new BookBuilder().Child("A").Enquiry("A", "2026-10-05").Conference("A", "2026-10-12", enquiry: "elsewhere").Figure("icpc.in-15-days", Month).Numerator);

    [Theory]
    [InlineData(true, null, null, true)]
    [InlineData(false, ConferenceOutcomes.ProtectionPlan, null, false)]
    [InlineData(null, ConferenceOutcomes.ProtectionPlan, null, true)]
    [InlineData(null, ConferenceOutcomes.Services, null, false)]
    [InlineData(null, null, "conference", true)] // The plan names the conference.
    [InlineData(null, null, "elsewhere", false)]
    [InlineData(null, null, null, false)] // Not known: in the denominator.
    public void ToPlan_GoesByTheFlagThenByOutcomeAndPlan(bool? flag, ConferenceOutcomes? outcomes, string? planOf, bool counted)
    {
        var builder = new BookBuilder().Child("A").Plan("A", "2026-10-12").Last<ProtectionPlan>(row => row with { ConferenceId = planOf })
            .Conference("A", "2026-10-12").Last<Conference>(row => row with { Id = "conference", LedToPlan = flag, Outcomes = outcomes });

        Assert.Equal(counted, Assert.Single(builder.Evaluate("icpc.to-plan", Month).Cases).Counted);
    }

    [Theory]
    [InlineData("2026-10-12", null, "consulted")]
    [InlineData("2026-08-13", null, "consulted")] // 60 days before.
    [InlineData("2026-08-12", null, "not-consulted")]
    [InlineData("2026-10-13", null, "not-consulted")]
    [InlineData("2026-08-12", "conference", "consulted")] // Linked: whenever before.
    [InlineData("2026-10-13", "conference", "consulted-late")]
    [InlineData("2026-10-09", "another", "not-consulted")]
    public void Consulted_IsOnOrBeforeTheConference(string on, string? conference, string reason)
    {
        var item = Assert.Single(new BookBuilder().Child("A").Conference("A", "2026-10-12").Last<Conference>(row => row with { Id = "conference" }).Consulted("A", on, conference)
            .Evaluate("icpc.consulted", Month).Cases);

        Assert.Equal((reason, reason == "consulted"), (item.Reason, item.Counted));
    }

    [Fact]
    public void Consulted_BeforeAnEarlierConference_BelongsToThatOne()
    {
        var builder = new BookBuilder().Child("A").Consulted("A", "2026-09-21").Conference("A", "2026-09-28").Conference("A", "2026-10-12");

        Assert.Equal((0, 1), (builder.Figure("icpc.consulted", Month).Numerator, builder.Figure("icpc.consulted", Month).Denominator));
        Assert.Equal(1, builder.Figure("icpc.consulted", "2026-09").Numerator);
        Assert.Null(builder.Figure("icpc.consulted", "2026-08").Value);
    }
}
