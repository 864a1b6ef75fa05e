using Dashboard.Data.Targets;
using Dashboard.Measures.Calendar;
using Dashboard.Measures.Engine;

namespace Dashboard.Data.Tests.Targets;

public sealed class TargetTests
{
    private const string Measure = "assessment.in-45-days";

    [Theory]
    [InlineData("2025-03", "T1", null)]
    [InlineData("2025-04", "T1", 0.8)]
    [InlineData("2026-03", "T1", 0.8)]
    [InlineData("2026-04", "T1", 0.9)]
    [InlineData("2026-03", "T2", 0.8)]
    [InlineData("2026-05", "T2", 0.7)]
    public void Find_IsTheLatestThatHasBegun_TheUnitsOwnFirst(string month, string unit, double? value)
    {
        var finder = Finder(Setting("0.8", "2025-04"), Setting("0.9", "2026-04"), Setting("0.7", "2026-05", "T2"));

        Assert.Equal(value, finder.Find(Measure, unit, Month.Parse(month))?.Value);
    }

    [Fact]
    public void Find_OfAMeasureWithoutTarget_IsNone() => Assert.Null(Finder(Setting("0.8", "2025-04")).Find("referral.nfa", "T1", Month.Parse("2026-10")));

    [Fact]
    public void Faults_AreAllNamedAtOnceWithTheirPlace()
    {
        var options = Options(
            Setting("0.8", "2025-04"),
            new TargetSetting { Measure = "no.such", Value = "x", From = "April" },
            Setting("80", "2025-05"),
            Setting("-1", "2025-06"),
            Setting("0.9", "2025-04"));

        var faults = TargetReader.Faults(options, Catalogue.Standard);

        Assert.Equal(6, faults.Count);
        string[] places = ["Targets:1:Measure", "Targets:1:From", "Targets:1:Value", "Targets:2:Value", "Targets:3:Value", "Targets: " + Measure];
        Assert.All(places, place => Assert.Contains(faults, fault => fault.StartsWith(place, StringComparison.Ordinal)));
        Assert.Throws<FormatException>(() => TargetReader.Read(options, Catalogue.Standard));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("NaN")]
    [InlineData("1e999")]
    [InlineData("0,8")]
    public void Value_ThatIsNoNumber_IsAFault(string? value) => Assert.Single(TargetReader.Faults(Options(Setting(value, "2025-04")), Catalogue.Standard));

    private static TargetFinder Finder(params TargetSetting[] settings) => new(TargetReader.Read(Options(settings), Catalogue.Standard));

    private static TargetOptions Options(params TargetSetting[] settings)
    {
        var options = new TargetOptions();
        foreach (var setting in settings)
        {
            options.Targets.Add(setting);
        }

        return options;
    }

    private static TargetSetting Setting(string? value, string from, string? unit = null) => new() { Measure = Measure, Value = value, From = from, Unit = unit };
}
