using Dashboard.TestSupport;

namespace Dashboard.Measures.Tests.Subjects.Enquiries;

/// <summary>Worked by hand for contacts of July 2026; 90 days after 6 July is 4 October.</summary>
public sealed class JourneyTests
{
    private const string Month = "2026-07";

    [Fact]
    public void Contact_StandsUnderTheFurthestStage()
    {
        var builder = Contact("contact")
            .Child("referral").Contacted("referral", "2026-07-06").Referred("referral", "2026-07-06")
            .Child("assessment").Contacted("assessment", "2026-07-06").Referred("assessment", "2026-07-07").Assessed("assessment", "2026-07-08")
            .Child("enquiry").Contacted("enquiry", "2026-07-06").Referred("enquiry", "2026-07-07").Enquiry("enquiry", "2026-07-07")
            .Child("conference").Contacted("conference", "2026-07-06").Referred("conference", "2026-07-07").Enquiry("conference", "2026-07-07").Conference("conference", "2026-07-27")
            .Child("plan").Contacted("plan", "2026-07-06").Referred("plan", "2026-07-07").Conference("plan", "2026-07-27").Plan("plan", "2026-07-27")
            .Child("care").Contacted("care", "2026-07-06").Referred("care", "2026-07-07").Plan("care", "2026-07-27").InCare("care", "2026-08-20");

        Assert.All(builder.Evaluate("journey", Month).Cases, item => Assert.Contains($"stage\t{item.ChildId}\n", item.Categories.Text, StringComparison.Ordinal));
        Assert.Equal(7, builder.Split("journey", Month, "stage").Values.Sum());
        Assert.Equal(45, builder.Evaluate("journey", Month).Cases.Single(item => item.ChildId == "care").Amount);
    }

    [Theory]
    [InlineData("2026-07-05", "2026-07-20", "contact")] // Referred before the contact.
    [InlineData("2026-10-04", "2026-10-04", "enquiry")] // The ninetieth day.
    [InlineData("2026-10-05", "2026-10-05", "contact")]
    [InlineData("2026-07-06", "2026-10-05", "referral")] // The follow-up counts from the contact.
    [InlineData("2026-07-20", "2026-07-19", "referral")] // An enquiry of before the referral.
    public void FollowUp_IsNinetyDaysFromTheContact(string referred, string enquired, string stage) =>
        Assert.Equal(stage, Assert.Single(Contact("A").Referred("A", referred).Enquiry("A", enquired).Split("journey", Month, "stage")).Key);

    [Fact]
    public void Stage_OfAnotherAuthorityTransferInOrShortBreak_IsNone()
    {
        var builder = Contact("A").Referred("A", "2026-07-07")
            .Plan("A", "2026-07-10", otherAuthority: true).Conference("A", "2026-07-10", transferIn: true).InCare("A", "2026-07-10").Legal("A", "V4", "2026-07-10");

        Assert.Equal("referral", Assert.Single(builder.Split("journey", Month, "stage")).Key);
    }

    [Fact]
    public void Contacts_OfOneChild_AreFollowedEach() =>
        Assert.Equal(2, Contact("A").Contacted("A", "2026-07-07").Referred("A", "2026-07-08").Split("journey", Month, "stage")["referral"]);

    [Theory]
    [InlineData("2026-10-29", true)] // 31 July plus 90 days.
    [InlineData("2026-10-30", false)]
    public void Month_IsProvisionalForNinetyDays(string asAt, bool provisional)
    {
        var builder = Contact("A");
        builder.AsAt = BookBuilder.Day(asAt);

        Assert.Equal(provisional, builder.Evaluate("journey", Month).Provisional);
    }

    private static BookBuilder Contact(string child) => new BookBuilder().Child(child).Contacted(child, "2026-07-06");
}
