using Dashboard.Measures.Records;
using Dashboard.TestSupport;

namespace Dashboard.Measures.Tests.Subjects.FrontDoor;

/// <summary>Worked by hand for October 2026.</summary>
public sealed class ReferralsWithoutActionTests
{
    private const string Month = "2026-10";

    [Fact]
    public void Referrals_WithoutFurtherAction_AreCountedOutOfAll()
    {
        var figure = new BookBuilder().Child("A")
            .Referred("A", "2026-10-01", nfa: true)
            .Referred("A", "2026-10-31", nfa: true)
            .Referred("A", "2026-10-05", nfa: false)
            .Referred("A", "2026-10-06") // Not known: in the denominator.
            .Referred("A", "2026-11-01", nfa: true)
            .Figure("referral.nfa", Month);

        Assert.Equal((2, 4, 0.5), (figure.Numerator, figure.Denominator, figure.Value));
    }

    [Theory]
    [InlineData(null, ReferralOutcomes.NoFurtherAction, true)]
    [InlineData(null, ReferralOutcomes.SingleAssessment, false)]
    [InlineData(false, ReferralOutcomes.NoFurtherAction, false)]
    public void Referral_WithABlankFlag_GoesByItsOutcomes(bool? flag, ReferralOutcomes outcomes, bool counted) =>
        Assert.Equal(counted, Assert.Single(new BookBuilder().Child("A").Referred("A", "2026-10-01", nfa: flag).Last<Referral>(row => row with { Outcomes = outcomes })
            .Evaluate("referral.nfa", Month).Cases).Counted);

    [Fact]
    public void Referrals_OfAMonthWithout_AreADash() =>
        Assert.Equal((0, null), (new BookBuilder().Figure("referral.nfa", Month).Denominator, new BookBuilder().Figure("referral.nfa", Month).Value));
}
