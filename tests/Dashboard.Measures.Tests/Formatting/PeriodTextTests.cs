using Dashboard.Measures.Calendar;
using Dashboard.Measures.Engine;
using Dashboard.Measures.Formatting;

namespace Dashboard.Measures.Tests.Formatting;

public sealed class PeriodTextTests
{
    private static readonly Month October = Month.Parse("2026-10");

    [Theory]
    [InlineData(1, "October 2026")]
    [InlineData(6, "the 6 months to October 2026")]
    public void When_SaysHowManyMonthsAndTheLast(int months, string words) => Assert.Equal(words, PeriodText.When(October, months));

    [Theory]
    [InlineData("referral.received", 6, "in 6 months")]
    [InlineData("referral.received", 1, "in October 2026")]
    [InlineData("cp.open", 6, "on 31 Oct 2026")]
    public void Basis_OfAStock_IsItsLastDay(string measure, int months, string words) =>
        Assert.Equal(words, PeriodText.Basis(Catalogue.Standard[measure].Definition, October, months));

    [Fact]
    public void Index_HasTwoDecimals_AndADashWhenThereIsNone()
    {
        Assert.Equal(("1.50", "–"), (FigureText.Index(1.5), FigureText.Index(null)));
        Assert.Equal(("1.00 to 2.26", "–"), (FigureText.Interval(0.9975, 2.2557), FigureText.Interval(null, 2)));
    }
}
