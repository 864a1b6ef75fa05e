using Dashboard.Measures.Records;
using Dashboard.TestSupport;

namespace Dashboard.Measures.Tests.Subjects.Caseload;

/// <summary>Workers, what they hold and their limits. Worked by hand; the month is October 2026.</summary>
public sealed class WorkerLimitTests
{
    private const string Month = "2026-10";

    [Theory]
    [InlineData(17, false)]
    [InlineData(18, true)]
    public void Worker_WithoutOwnLimit_IsHeldAgainstTheStandard(int children, bool above)
    {
        var item = Assert.Single(Holding(children, "W1").Posted("W1", "T1").Evaluate("caseload.over-limit", Month).Cases);

        Assert.Equal((above, children, 17d, above ? "above-limit" : "within-limit"), (item.Counted, (int)item.Amount!, item.Weight, item.Reason));
        Assert.Null(item.ChildId);
    }

    [Theory]
    [InlineData(2, false)]
    [InlineData(3, true)]
    public void Worker_WithOwnLimit_IsHeldAgainstIt(int children, bool above) => Assert.Equal(
        above ? 1 : 0,
        Holding(children, "W1").Posted("W1", "T1").Last<WorkforcePost>(post => post with { CaseloadLimit = 2 }).Figure("caseload.over-limit", Month).Numerator);

    [Fact]
    public void Worker_UnderAnotherStandard_IsHeldAgainstThat() =>
        Assert.Equal(1, Holding(3, "W1").Capped("caseload-worker", 2).Figure("caseload.over-limit", Month).Value);

    [Fact]
    public void Workers_WhoHoldNoCasesOrHaveLeft_AreOutside()
    {
        var builder = Holding(18, "W1").Posted("W1", "T1")
            .Posted("W2", "T1", caseHolding: false).OpenChild("second", worker: "W2")
            .Posted("W3", "T1", to: "2026-10-31").OpenChild("third", worker: "W3") // Left on the last day.
            .Posted("W4", "T1", to: "2026-11-01").OpenChild("fourth", worker: "W4")
            .Posted("W5", "T1"); // Holds no child.

        var figure = builder.Figure("caseload.over-limit", Month);

        Assert.Equal((1, 2, 0.5), (figure.Numerator, figure.Denominator, figure.Value));
    }

    [Fact]
    public void Workers_WhereNobodyHoldsAChild_AreADash() =>
        Assert.Equal((0, 0, null), Parts(new BookBuilder().Posted("W1", "T1").Figure("caseload.over-limit", Month)));

    [Fact]
    public void Worker_HoldingAChildInTwoTeams_HoldsItOnce()
    {
        var item = Assert.Single(new BookBuilder().Posted("W1", "T2").OpenChild("A").Allocated("A", "T2", "2026-04-01").Evaluate("caseload.over-limit", Month).Cases);

        Assert.Equal(1, item.Amount);
        Assert.Equal("T2", Assert.Single(item.Holdings).TeamId);
    }

    [Fact]
    public void Allocation_LeftOpenOnAClosedChild_IsNoCaseload() => Assert.Equal(
        2,
        Assert.Single(Holding(2, "W1").Child("gone").Referred("gone", "2026-01-01", "2026-10-31").Allocated("gone", "T1", "2026-01-01").Evaluate("caseload.over-limit", Month).Cases).Amount);

    [Fact]
    public void Worker_IsDescribedByTheTemplateOnTheDay()
    {
        var builder = Holding(1, "W1").Posted("W1", "T1")
            .Last<WorkforcePost>(post => post with { Role = "personal-adviser", Agency = true, NewlyQualifiedUntil = BookBuilder.Day("2026-10-31") })
            .OpenChild("second", worker: "W2");

        Assert.Equal(new Dictionary<string, double?> { ["personal-adviser"] = 0, ["not-known"] = 0 }, builder.Split("caseload.over-limit", Month, "role"));
        Assert.Equal(["agency", "not-known"], builder.Split("caseload.over-limit", Month, "contract").Keys.Order(StringComparer.Ordinal));
        Assert.Equal(["newly-qualified", "not-known"], builder.Split("caseload.over-limit", Month, "experience").Keys.Order(StringComparer.Ordinal));
        Assert.Equal(["not-known", "other"], builder.Split("caseload.over-limit", "2026-11", "experience").Keys.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void PerRole_DividesByHeadsOfThatRole()
    {
        var builder = Holding(6, "W1").Posted("W1", "T1", fte: 0.5)
            .OpenChild("second", worker: "W2").OpenChild("third", worker: "W2").Posted("W2", "T1")
            .OpenChild("fourth", worker: "W3").Posted("W3", "T1").Last<WorkforcePost>(post => post with { Role = "personal-adviser" });

        var whole = builder.Figure("caseload.per-role", Month);

        Assert.Equal((9, 3, 3), (whole.Numerator, whole.Denominator, whole.Value));
        Assert.Equal(new Dictionary<string, double?> { ["social-worker"] = 4, ["personal-adviser"] = 1 }, builder.Split("caseload.per-role", Month, "role"));
    }

    [Fact]
    public void Median_IsOfChildrenPerFullTimeWorker_AndSaysWhoseHoursAreMissing()
    {
        var result = Holding(3, "W1").Posted("W1", "T1", fte: 0.5) // 6
            .OpenChild("second", worker: "W2").Posted("W2", "T1") // 1
            .OpenChild("third", worker: "W3").Posted("W3", "T1", fte: null)
            .OpenChild("fourth", worker: "W4").Posted("W4", "T1", fte: 0)
            .Evaluate("caseload.children.median", Month);

        Assert.Equal(3.5, result.Units[0].Value);
        Assert.Equal(["W3", "W4"], result.Cases.Where(item => item.Reason == "fte-not-known").Select(item => item.RecordId));
        Assert.Equal(
            new Dictionary<string, int> { ["0-5"] = 1, ["6-10"] = 1 },
            result.Splits.Where(split => split is { UnitId: "authority", Category.Dimension: "band" }).ToDictionary(split => split.Category.Category, split => split.Figure.Cases));
    }

    [Fact]
    public void Median_BetweenTwoBands_IsInTheHigher() => Assert.Equal(
        "18-20",
        Holding(7, "W1").Posted("W1", "T1", fte: 0.4).Evaluate("caseload.children.median", Month).Splits.First(split => split is { UnitId: "authority", Category.Dimension: "band" }).Category.Category); // 17.5

    private static BookBuilder Holding(int children, string worker) =>
        Enumerable.Range(1, children).Aggregate(new BookBuilder(), (book, number) => book.OpenChild($"{worker}-{number:D2}", worker: worker));

    private static (double?, double?, double?) Parts(Measures.Engine.UnitFigure figure) => (figure.Numerator, figure.Denominator, figure.Value);
}
