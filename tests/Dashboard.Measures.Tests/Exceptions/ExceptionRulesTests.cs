using System.Text.Json;
using Dashboard.Measures.Codes;
using Dashboard.Measures.Engine;
using Dashboard.Measures.Exceptions;

namespace Dashboard.Measures.Tests.Exceptions;

public sealed class ExceptionRulesTests
{
    [Fact]
    public void Rules_OfThePortal_CanBeHeldAgainstTheirMeasures() => Assert.All(ExceptionRules.Standard.All, rule =>
    {
        var definition = Catalogue.Standard[rule.Measure].Definition;
        Assert.True(definition.Kind is MeasureKind.Share || (definition.Kind == MeasureKind.Count && rule.Counted), rule.Id);
        Assert.True(definition.ListsCases, rule.Id);
        Assert.EndsWith("?", rule.Question, StringComparison.Ordinal);
        Assert.NotEmpty(rule.Title);
        Assert.True(ExceptionOwners.List.Holds(rule.Owner), rule.Id);
        Assert.Equal(rule.Level == ExceptionLevel.Team, rule.Owner == ExceptionOwners.TeamManager);
        Assert.Equal(rule.Kind is ExceptionKind.Threshold or ExceptionKind.Standard or ExceptionKind.Limit, rule.Value is not null);
        Assert.Equal(rule.Kind == ExceptionKind.Change, rule.By is not null);
        Assert.Equal(!rule.CountsCases, rule.Direction is not null);
        Assert.True(rule.Per == ExceptionScope.Unit || rule is { Kind: ExceptionKind.Limit, Value: 0 }, rule.Id);
    });

    /// <summary>A figure with a better side is marked on the other one.</summary>
    [Fact]
    public void Rules_OfThePortal_MarkTheWorseSide() => Assert.All(ExceptionRules.Standard.All, rule =>
    {
        var polarity = Catalogue.Standard[rule.Measure].Definition.Polarity;
        if (polarity != Polarity.None)
        {
            Assert.Equal(polarity == Polarity.LowerIsBetter, rule.Counted);
            Assert.True(rule.Direction is null || (rule.Direction == ExceptionDirection.Above) == (polarity == Polarity.LowerIsBetter), rule.Id);
        }
    });

    [Fact]
    public void Rules_OfThePortal_AreBetween25And35_EachWithItsOwnId()
    {
        Assert.InRange(ExceptionRules.Standard.All.Count, 25, 35);
        Assert.Distinct(ExceptionRules.Standard.All.Select(rule => rule.Id));
    }

    [Fact]
    public void Parse_OfAMemberThatNoRuleHas_Fails() => Assert.Throws<JsonException>(() => ExceptionRules.Parse("""[{ "id": "x", "colour": "red" }]"""));

    [Fact]
    public void Overrides_WithSeveralFaults_NameThemAll()
    {
        var faults = ExceptionOverrides.Faults("Exceptions:Rules",
        [
            new ExceptionOverride { Rule = "no-such", Value = "many" },
            new ExceptionOverride { Rule = "child-protection-visits-late", Value = "80", By = "0.1", Off = "perhaps", LeastCases = "2.5" },
            new ExceptionOverride { Rule = "two-plans" },
            new ExceptionOverride { Rule = "two-plans" },
        ]);

        Assert.Equal(
            ["Exceptions:Rules:0:Rule", "Exceptions:Rules:0:Value", "Exceptions:Rules:1:Off", "Exceptions:Rules:1:Value", "Exceptions:Rules:1:By", "Exceptions:Rules:1:LeastCases", "Exceptions:Rules"],
            faults.Select(fault => fault[..fault.IndexOf(": ", StringComparison.Ordinal)]));
        Assert.Throws<FormatException>(() => ExceptionOverrides.Apply("x", [new ExceptionOverride { Rule = "no-such" }]));
    }

    [Fact]
    public void Override_ChangesItsRuleOnly_AndWhatIsOffCanStillBeNamed()
    {
        var rules = ExceptionOverrides.Apply("x", [new ExceptionOverride { Rule = "two-plans", Off = "true" }, new ExceptionOverride { Rule = "care-visits-late", Value = "0.3" }]);

        Assert.Equal(ExceptionRules.Standard.All.Count - 1, rules.All.Count);
        Assert.Equal(0.3, rules.Find("care-visits-late")!.Value);
        Assert.Equal("two-plans", rules.Find("two-plans")!.Id);
        Assert.DoesNotContain(rules.All, rule => rule.Id == "two-plans");
    }

    [Theory]
    [InlineData(1, "first month")]
    [InlineData(3, "third month running")]
    [InlineData(14, "14 months running")]
    public void Running_IsSaidInWords(int times, string words) => Assert.Equal(words, ExceptionText.Running(times));

    [Theory]
    [InlineData("child-protection-visits-late", 0.79, 0.9, 7, "7 cases; 79% where 90% or more is expected")]
    [InlineData("caseload-over-limit", 0.3, 0.0, 1, "1 case past the limit")]
    [InlineData("analysis-low", 0.41, 0.5, 12, "41%, below 50%; 12 cases")]
    [InlineData("plans-out-of-date", 0.6, 0.75, 12, "60%, 75% the month before; 12 cases")]
    [InlineData("enquiries-rise", 41.0, 30.0, 41, "41, usually about 30; 41 cases")]
    public void Found_IsSaidBesideWhatItIsHeldAgainst(string id, double value, double compared, int cases, string words)
    {
        var rule = ExceptionRules.Standard.Find(id)!;

        Assert.Equal(words, ExceptionText.Found(rule, Catalogue.Standard[rule.Measure].Definition, value, compared, cases));
    }
}
