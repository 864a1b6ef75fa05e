using Dashboard.Measures.Codes;
using Dashboard.Measures.Engine;
using Dashboard.Measures.Records;
using Dashboard.TestSupport;

namespace Dashboard.Measures.Tests.Subjects.Quality;

/// <summary>Questions about the records of open children, worked by hand. Children are on a child in need plan since March 2026 unless said otherwise.</summary>
public sealed class ChildCheckTests
{
    private const string October = "2026-10";

    [Fact]
    public void Gender_BlankOrUnknown_IsCounted_OfThoseBorn()
    {
        var book = new BookBuilder().OpenChild("A").Last<Child>(child => child with { Gender = null })
            .OpenChild("B").Last<Child>(child => child with { Gender = "U" })
            .OpenChild("C").Last<Child>(child => child with { Gender = "X" })
            .OpenChild("D").Last<Child>(child => child with { Gender = null, BornOn = null, ExpectedOn = BookBuilder.Day("2026-12-20") });

        AssertShare(book, "quality.gender", 2, 3);
    }

    [Fact]
    public void Ethnicity_BlankOrNotObtained_IsCounted_RefusedIsAnAnswer()
    {
        var book = new BookBuilder().OpenChild("A").Last<Child>(child => child with { Ethnicity = null })
            .OpenChild("B").Last<Child>(child => child with { Ethnicity = "NOBT" })
            .OpenChild("C").Last<Child>(child => child with { Ethnicity = "REFU" })
            .OpenChild("D").Last<Child>(child => child with { Ethnicity = null, BornOn = BookBuilder.Day("2026-11-01") });

        AssertShare(book, "quality.ethnicity", 2, 3);
    }

    [Fact]
    public void BirthDate_NeitherBornNorExpected_IsCounted()
    {
        var book = new BookBuilder().OpenChild("A").Last<Child>(child => child with { BornOn = null })
            .OpenChild("B").Last<Child>(child => child with { BornOn = null, ExpectedOn = BookBuilder.Day("2026-12-20") })
            .OpenChild("C");

        AssertShare(book, "quality.birth-date", 1, 3);
    }

    [Fact]
    public void Blanks_WithNobodyOpen_AreNoneOfNone() => AssertShare(new BookBuilder().Child("A"), "quality.ethnicity", 0, 0);

    [Theory]
    [InlineData("2026-10-01", 0)]
    [InlineData("2026-09-30", 1)]
    public void BirthExpected_MoreThan30DaysAgo_IsCounted(string expected, int counted)
    {
        var book = new BookBuilder().OpenChild("A").Last<Child>(child => child with { BornOn = null, ExpectedOn = BookBuilder.Day(expected) })
            .OpenChild("B").Last<Child>(child => child with { ExpectedOn = BookBuilder.Day("2015-06-01") });

        Assert.Equal(counted, book.Figure("quality.birth-expected", October).Value);
    }

    [Fact]
    public void TwoPlans_OfTheAuthorityOpenAtOnce_AreOneChild()
    {
        var book = new BookBuilder().OpenChild("A").Plan("A", "2026-04-01").Plan("A", "2026-06-01")
            .OpenChild("B").Plan("B", "2026-04-01", "2026-10-31").Plan("B", "2026-06-01")
            .OpenChild("C").Plan("C", "2026-04-01").Plan("C", "2026-06-01", otherAuthority: true);

        Assert.Equal(1, book.Figure("quality.two-plans", October).Value);
        var item = Assert.Single(book.Evaluate("quality.two-plans", October).Cases);
        Assert.Equal(("A", BookBuilder.Day("2026-06-01"), QualityChecks.TwoPlans), (item.ChildId, item.OccurredOn, item.Reason));
        Assert.Equal(2, book.Figure("quality.two-plans", "2026-09").Value);
    }

    [Fact]
    public void PlanCategory_Blank_IsCounted_OfChildrenOnAPlan()
    {
        var book = new BookBuilder().OpenChild("A").Plan("A", "2026-04-01").Last<ProtectionPlan>(plan => plan with { LatestCategory = null })
            .OpenChild("B").Plan("B", "2026-04-01").Last<ProtectionPlan>(plan => plan with { LatestCategory = null, InitialCategory = "NEG" })
            .OpenChild("C").Plan("C", "2026-04-01")
            .OpenChild("D").Plan("D", "2026-04-01", otherAuthority: true).Last<ProtectionPlan>(plan => plan with { LatestCategory = null })
            .OpenChild("E");

        AssertShare(book, "quality.plan-category", 1, 3);
    }

    [Fact]
    public void Placement_NoneOpenOnTheDay_IsCounted_OfLookedAfterChildren()
    {
        var book = new BookBuilder().OpenChild("A").InCare("A", "2026-05-01").Placed("A", "2026-05-01", "2026-10-31")
            .OpenChild("B").InCare("B", "2026-05-01").Placed("B", "2026-05-01", "2026-11-01")
            .OpenChild("C").InCare("C", "2026-05-01").Legal("C", "V4", "2026-05-01")
            .OpenChild("D");

        AssertShare(book, "quality.placement", 1, 2);
    }

    [Fact]
    public void LegalStatus_NoneInForceOrWithoutCode_IsCounted()
    {
        var book = new BookBuilder().OpenChild("A").InCare("A", "2026-05-01").Legal("A", "C2", "2026-05-01", "2026-10-31")
            .OpenChild("B").InCare("B", "2026-05-01").Legal("B", "C2", "2026-05-01")
            .OpenChild("C").InCare("C", "2026-05-01").Legal("C", "C2", "2026-05-01").Last<LegalStatus>(status => status with { Code = null });

        AssertShare(book, "quality.legal-status", 2, 3);
    }

    [Fact]
    public void VisitNever_OpenSixWeeksWithoutAny_IsCounted()
    {
        var book = new BookBuilder().OpenChild("A")
            .OpenChild("B").Visited("B", VisitKind.Care, "2020-01-01", seen: false)
            .OpenChild("C", "2026-09-20")
            .OpenChild("D").Visited("D", VisitKind.Need, "2026-11-01")
            .OpenChild("E").Last<Child>(child => child with { BornOn = null, ExpectedOn = BookBuilder.Day("2026-12-20") })
            .Child("F").Referred("F", "2026-03-01")
            .OpenChild("G", "2026-09-19");

        AssertShare(book, "quality.visit-never", 3, 4);
    }

    [Fact]
    public void LastVisitNotSeen_LooksAtTheLastOneOfTheEpisode()
    {
        var book = new BookBuilder().OpenChild("A").Visited("A", VisitKind.Need, "2026-09-01", seen: true).Visited("A", VisitKind.Need, "2026-10-01", seen: false)
            .OpenChild("B").Visited("B", VisitKind.Need, "2026-10-01", seen: false).Visited("B", VisitKind.Need, "2026-10-02")
            .OpenChild("C").Visited("C", VisitKind.Need, "2026-02-01", seen: false)
            .OpenChild("D").Visited("D", VisitKind.Need, "2026-11-01", seen: false);

        AssertShare(book, "quality.last-visit-not-seen", 1, 2);
    }

    [Fact]
    public void Any_ChildWithSeveral_CountsOnce_AndUnderEach()
    {
        var book = new BookBuilder().OpenChild("A").Last<Child>(child => child with { Ethnicity = null, Gender = null }).Visited("A", VisitKind.Need, "2026-10-01")
            .OpenChild("B").Visited("B", VisitKind.Need, "2026-10-01")
            .OpenChild("C", team: "T2").Last<Child>(child => child with { Gender = null }).Visited("C", VisitKind.Need, "2026-10-01", seen: false);

        AssertShare(book, "quality.any", 2, 3);
        Assert.Equal(1, book.Figure("quality.any", October, "T2").Value);
        var split = book.Evaluate("quality.any", October).Splits
            .Where(row => row.UnitId == "authority" && row.Category.Dimension == Dimensions.Check)
            .ToDictionary(row => row.Category.Category, row => row.Figure.Numerator);
        Assert.Equal(new Dictionary<string, double?> { [QualityChecks.Ethnicity] = 1, [QualityChecks.Gender] = 2 }, split);
        Assert.Equal(QualityChecks.Gender, book.Evaluate("quality.any", October).Cases.Single(item => item.ChildId == "A").Reason);
    }

    private static void AssertShare(BookBuilder book, string measure, double counted, double of)
    {
        var figure = book.Figure(measure, October);
        Assert.Equal((counted, of), (figure.Numerator, figure.Denominator));
    }
}
