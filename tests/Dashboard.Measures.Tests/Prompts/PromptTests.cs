using Dashboard.Measures.Engine;
using Dashboard.Measures.Prompts;

namespace Dashboard.Measures.Tests.Prompts;

public sealed class PromptTests
{
    private static readonly PromptRule FewConferences = new()
    {
        Id = "few",
        Pages = ["section-47"],
        Question = "Why?",
        Because = "Few.",
        Conditions = [new PromptCondition { Measure = "share", Direction = PromptDirection.Below, Than = PromptBasis.Authority, By = 0.1 }],
        Audit = new PromptAudit("share", false),
    };

    private static readonly PromptRule ManyEnquiries = FewConferences with
    {
        Conditions = [new PromptCondition { Measure = "events", Per = "base", Direction = PromptDirection.Above, Than = PromptBasis.Authority, By = 0.25, Relative = true }],
    };

    [Theory]
    [InlineData(0.30, 0.19, true)] // 11 points below.
    [InlineData(0.30, 0.20, false)] // Exactly 10 points: not beyond.
    [InlineData(0.30, 0.45, false)]
    public void Rule_AgainstTheAuthority_HoldsBeyondItsDistance(double authority, double team, bool holds) =>
        Assert.Equal(holds, Check(("share", "authority", Share(authority)), ("share", "T1", Share(team))).Of(FewConferences, "T1") is not null);

    [Fact]
    public void Rule_AgainstTheAuthority_NeverHoldsForTheAuthorityItself() =>
        Assert.Null(Check(("share", "authority", Share(0.1))).Of(FewConferences, "authority"));

    [Theory]
    [InlineData(19, false)]
    [InlineData(20, true)]
    public void Rule_OnFewCases_DoesNotHold(int cases, bool holds) =>
        Assert.Equal(holds, Check(("share", "authority", Share(0.5)), ("share", "T1", new UnitFigure(0.1 * cases, cases, 0.1, cases))).Of(FewConferences, "T1") is not null);

    [Theory]
    [InlineData(26, true)] // 26 of 100 against 200 of 1,000: 30% more.
    [InlineData(25, false)] // Exactly a quarter more.
    public void Rule_OfACountPerAnother_ComparesTheirRatio(int events, bool holds) => Assert.Equal(
        holds,
        Check(("events", "authority", Count(200)), ("base", "authority", Count(1000)), ("events", "T1", Count(events)), ("base", "T1", Count(100))).Of(ManyEnquiries, "T1") is not null);

    [Fact]
    public void Rule_PerNothing_DoesNotHold() =>
        Assert.Null(Check(("events", "authority", Count(200)), ("base", "authority", Count(1000)), ("events", "T1", Count(50)), ("base", "T1", Count(0))).Of(ManyEnquiries, "T1"));

    [Fact]
    public void Prompt_NamesTheFiguresItRestsOn()
    {
        var prompt = Check(("share", "authority", Share(0.5)), ("share", "T1", Share(0.2))).Of(FewConferences, "T1")!;

        Assert.Equal(("share", 0.2, 0.5), (prompt.Evidence[0].MeasureId, prompt.Evidence[0].Unit.Value, prompt.Evidence[0].Other!.Value.Value));
    }

    [Fact]
    public void Rules_OfThePortal_AskAQuestionAboutMeasuresThatExist() => Assert.All(PromptRules.All, rule =>
    {
        Assert.EndsWith("?", rule.Question, StringComparison.Ordinal);
        Assert.NotEmpty(rule.Because);
        Assert.NotEmpty(rule.Pages);
        Assert.All(rule.Measures.Append(rule.Audit.Measure), id => Assert.NotNull(Catalogue.Standard.Find(id)));
        Assert.All(rule.Conditions.Where(condition => condition.Than == PromptBasis.Value), condition => Assert.InRange(condition.Value, 0, 1));
    });

    [Theory]
    [InlineData(7.0, 6.0, 6.0, 7.0, "audits-rise-families-fall")]
    [InlineData(6.0, 7.0, 7.0, 6.0, "families-rise-audits-fall")]
    [InlineData(7.0, 6.0, 7.0, 6.0, "")]
    [InlineData(6.3, 6.0, 6.0, 7.0, "")] // Exactly 0.3: not beyond.
    public void Disagreement_OfAuditsAndFamiliesOverAYear_IsAskedAbout(double audit, double auditBefore, double family, double familyBefore, string expected)
    {
        var now = new Dictionary<string, UnitFigure> { ["audit.scale"] = Mean(audit), ["feedback.parent"] = Mean(family) };
        var before = new Dictionary<string, UnitFigure> { ["audit.scale"] = Mean(auditBefore), ["feedback.parent"] = Mean(familyBefore) };
        var check = new PromptCheck((measure, _) => now.TryGetValue(measure, out var figure) ? figure : null, (measure, _) => before.TryGetValue(measure, out var figure) ? figure : null);

        Assert.Equal(expected, string.Join(' ', PromptRules.Of("triangulation").Where(rule => check.Of(rule, "authority") is not null).Select(rule => rule.Id)));
    }

    [Fact]
    public void Disagreement_WhereTheYearBeforeRestsOnFew_IsNotAskedAbout()
    {
        var rule = PromptRules.Of("triangulation").First(rule => rule.Id == "audits-rise-families-fall");
        var check = new PromptCheck((measure, _) => Mean(measure == "audit.scale" ? 7 : 6), (measure, _) => Mean(measure == "audit.scale" ? 6 : 7) with { Cases = 4 });

        Assert.Null(check.Of(rule, "T1"));
    }

    [Fact]
    public void Rules_OfThePortal_HaveIdsOfTheirOwn() => Assert.Distinct(PromptRules.All.Select(rule => rule.Id));

    private static UnitFigure Share(double value) => new(value * 100, 100, value, 100);

    private static UnitFigure Mean(double value) => new(value * 10, 10, value, 10);

    private static UnitFigure Count(int value) => new(value, null, value, value);

    private static PromptCheck Check(params (string Measure, string Unit, UnitFigure Figure)[] figures)
    {
        var known = figures.ToDictionary(entry => (entry.Measure, entry.Unit), entry => entry.Figure);
        return new PromptCheck((measure, unit) => known.TryGetValue((measure, unit), out var figure) ? figure : null);
    }
}
