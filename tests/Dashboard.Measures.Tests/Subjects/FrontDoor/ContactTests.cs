using Dashboard.Measures.Records;
using Dashboard.TestSupport;

namespace Dashboard.Measures.Tests.Subjects.FrontDoor;

/// <summary>Worked by hand for October 2026.</summary>
public sealed class ContactTests
{
    private const string Month = "2026-10";

    [Fact]
    public void Contacts_AreCountedByDateWhateverTheChild()
    {
        var builder = new BookBuilder()
            .Child("A").Contacted("A", "2026-09-30").Contacted("A", "2026-10-01").Contacted("A", "2026-10-31").Contacted("A", "2026-11-01")
            .Child("B", born: null, expected: "2027-02-01").Contacted("B", "2026-10-05");

        Assert.Equal((3, null), (builder.Figure("contact.received", Month).Value, builder.Figure("contact.received", Month).Denominator));
        Assert.Equal(1, builder.Split("contact.received", Month, "age")["unborn"]);
        Assert.Equal(0, builder.Figure("contact.received", "2026-08").Value);
    }

    [Theory]
    [InlineData("1A", "individual")]
    [InlineData("1D", "individual")]
    [InlineData("2A", "schools")]
    [InlineData("2B", "education")]
    [InlineData("3A", "health")]
    [InlineData("3F", "health")]
    [InlineData("4", "housing")]
    [InlineData("5A", "local-authority")]
    [InlineData("5D", "local-authority")]
    [InlineData("6", "police")]
    [InlineData("7", "legal")]
    [InlineData("8", "other")]
    [InlineData("9", "anonymous")]
    [InlineData("10", "not-known")]
    [InlineData("1Z", "not-known")]
    [InlineData(null, "not-known")]
    public void Contact_StandsUnderTheGroupOfItsSource(string? source, string group) =>
        Assert.Equal(group, Assert.Single(new BookBuilder().Child("A").Contacted("A", "2026-10-05", source).Split("contact.received", Month, "source")).Key);

    [Theory]
    [InlineData(ContactOutcomes.NewReferral | ContactOutcomes.Advice, "new-referral")]
    [InlineData(ContactOutcomes.ExistingReferral | ContactOutcomes.ProtectionEnquiry, "protection-enquiry")]
    [InlineData(ContactOutcomes.ExistingReferral, "existing-referral")]
    [InlineData(ContactOutcomes.Advice | ContactOutcomes.NoFurtherAction, "advice")]
    [InlineData(ContactOutcomes.PrivateFostering | ContactOutcomes.Advice, "other")]
    [InlineData(ContactOutcomes.NoFurtherAction, "no-further-action")]
    [InlineData(ContactOutcomes.None, "not-known")]
    [InlineData(null, "not-known")]
    public void Contact_StandsUnderTheOutcomeThatLeadsFurthest(ContactOutcomes? outcomes, string group) =>
        Assert.Equal(group, Assert.Single(new BookBuilder().Child("A").Contacted("A", "2026-10-05", outcomes: outcomes).Split("contact.received", Month, "outcome")).Key);

    [Fact]
    public void Contact_BelongsToTheHolderOfThatDay()
    {
        var builder = new BookBuilder()
            .Child("A").Allocated("A", "T1", "2026-01-01", "2026-10-10").Allocated("A", "T2", "2026-10-12")
            .Contacted("A", "2026-10-10").Contacted("A", "2026-10-11").Contacted("A", "2026-10-12");

        Assert.Equal((3, 1, 1), ((int)builder.Figure("contact.received", Month).Value!, (int)builder.Figure("contact.received", Month, "T1").Value!, (int)builder.Figure("contact.received", Month, "T2").Value!));
    }

    [Fact]
    public void ToReferral_LeavesOutContactsWithoutAnOutcome()
    {
        var figure = new BookBuilder().Child("A")
            .Contacted("A", "2026-10-01", outcomes: ContactOutcomes.NewReferral)
            .Contacted("A", "2026-10-02", outcomes: ContactOutcomes.ExistingReferral)
            .Contacted("A", "2026-10-03", outcomes: ContactOutcomes.Advice)
            .Contacted("A", "2026-10-04", outcomes: ContactOutcomes.None)
            .Contacted("A", "2026-10-05")
            .Figure("contact.to-referral", Month);

        Assert.Equal((1, 3), (figure.Numerator, figure.Denominator));
    }

    [Fact]
    public void Shares_OfAMonthWithoutContacts_AreADash()
    {
        var builder = new BookBuilder();

        Assert.Equal((0, null), (builder.Figure("contact.to-referral", Month).Denominator, builder.Figure("contact.to-referral", Month).Value));
        Assert.Equal((0, null), (builder.Figure("contact.decision-in-time", Month).Denominator, builder.Figure("contact.decision-in-time", Month).Value));
    }

    [Theory]
    [InlineData("2026-10-05", "2026-10-05", 0, "0", true)]
    [InlineData("2026-10-05", "2026-10-06", 1, "1", true)]
    [InlineData("2026-10-05", "2026-10-07", 2, "2", false)]
    [InlineData("2026-10-02", "2026-10-05", 1, "1", true)] // Friday to Monday.
    [InlineData("2026-10-03", "2026-10-04", 0, "0", true)] // Within a weekend.
    [InlineData("2026-10-30", "2026-11-02", 1, "1", true)] // Over the end of the month.
    [InlineData("2026-10-05", "2026-10-13", 6, "6+", false)]
    public void Decision_GoesByWorkingDays(string received, string decided, int days, string band, bool counted)
    {
        var result = new BookBuilder().Child("A").Contacted("A", received, decided: decided).Evaluate("contact.decision-in-time", Month);
        var item = Assert.Single(result.Cases);

        Assert.Equal((days, counted), ((int)item.Amount!, item.Counted));
        Assert.Equal(band, Assert.Single(result.Splits, split => split is { UnitId: "authority", Category.Dimension: "band" }).Category.Category);
    }

    [Fact]
    public void Decision_OverABankHoliday_DoesNotCountIt() =>
        Assert.True(Assert.Single(new BookBuilder().Child("A").Contacted("A", "2026-04-02", decided: "2026-04-07").Evaluate("contact.decision-in-time", "2026-04").Cases).Counted);

    [Fact]
    public void Decision_WithTimesOfDay_StillGoesByWorkingDaysFromReceipt()
    {
        var builder = new BookBuilder().Child("A")
            .Contacted("A", "2026-10-05", id: "K-a").Decided("K-a", "2026-10-06T17:00", received: "2026-10-05T09:00") // 32 hours.
            .Contacted("A", "2026-10-05", id: "K-b").Decided("K-b", "2026-10-08T09:00", received: "2026-10-07T16:00"); // Received later than the contact was dated.

        Assert.Equal((2, 2), (builder.Figure("contact.decision-in-time", Month).Numerator, builder.Figure("contact.decision-in-time", Month).Denominator));
    }

    [Fact]
    public void Decision_MissingBeforeReceiptOrStillToCome_IsOutside()
    {
        var builder = new BookBuilder { AsAt = BookBuilder.Day("2026-10-31") }.Child("A")
            .Contacted("A", "2026-10-05")
            .Contacted("A", "2026-10-06", decided: "2026-10-05")
            .Contacted("A", "2026-10-30", decided: "2026-11-02");

        Assert.Equal(0, builder.Figure("contact.decision-in-time", Month).Cases);
    }

    [Fact]
    public void Decision_OfAnotherLimit_GoesByThatLimit() =>
        Assert.Equal(1, new BookBuilder().Child("A").Contacted("A", "2026-10-05", decided: "2026-10-08")
            .Under("bexley", ("referral-decision", "3 wd")).Figure("contact.decision-in-time", Month).Numerator);
}
