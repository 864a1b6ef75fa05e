using Dashboard.Measures.Book;
using Dashboard.Measures.Records;
using Dashboard.TestSupport;

namespace Dashboard.Measures.Tests.Subjects.Need;

/// <summary>When each open child was last seen. Worked by hand for October 2026.</summary>
public sealed class ChildrenLastSeenTests
{
    private const string Month = "2026-10";

    [Theory]
    [InlineData("2026-10-31", "0-1 month")]
    [InlineData("2026-10-01", "0-1 month")] // 30 days.
    [InlineData("2026-09-30", "1-2 months")]
    [InlineData("2026-08-01", "2-3 months")] // 91 days.
    [InlineData("2026-07-31", "3-6 months")]
    [InlineData("2026-05-01", "6 months or more")] // 183 days.
    public void LastSeen_StandsInTheBandOfItsDays(string visited, string band) =>
        Assert.Equal(band, Assert.Single(new BookBuilder().OpenChild("A").Visited("A", VisitKind.Care, visited).Split("cin.last-seen", Month, "band")).Key);

    [Fact]
    public void LastSeen_EveryOpenChildOnceWhateverThePlan()
    {
        var builder = new BookBuilder()
            .OpenChild("need").Visited("need", VisitKind.Need, "2026-10-05").Visited("need", VisitKind.Need, "2026-10-12")
            .OpenChild("plan").Plan("plan", "2026-05-01").Visited("plan", VisitKind.Protection, "2026-10-20")
            .OpenChild("care").InCare("care", "2026-05-01").Visited("care", VisitKind.Care, "2026-09-20")
            .OpenChild("not seen").Visited("not seen", VisitKind.Need, "2026-10-20", seen: false)
            .OpenChild("later").Visited("later", VisitKind.Need, "2026-11-01")
            .OpenChild("before", since: "2026-03-01").Visited("before", VisitKind.Need, "2026-02-27")
            .Child("closed").Referred("closed", "2026-01-01", closed: "2026-10-31").Visited("closed", VisitKind.Need, "2026-10-20");

        var figure = builder.Figure("cin.last-seen", Month);
        var bands = builder.Evaluate("cin.last-seen", Month).Splits.Where(split => split.UnitId == OrgTree.AuthorityId).ToDictionary(split => split.Category.Category, split => split.Figure.Cases);

        Assert.Equal((3, 6), (figure.Numerator, figure.Denominator));
        Assert.Equal(new Dictionary<string, int> { ["0-1 month"] = 2, ["1-2 months"] = 1 }, bands);
    }

    [Fact]
    public void LastSeen_WithoutOpenChildren_IsADash() => Assert.Null(new BookBuilder().Child("A").Figure("cin.last-seen", Month).Value);
}
