using Dashboard.Measures.Records;
using Dashboard.TestSupport;

namespace Dashboard.Measures.Tests.Subjects.Leavers;

/// <summary>Care leavers on 31 October 2026.</summary>
public sealed class LeaverTests
{
    private const string Month = "2026-10";

    [Theory]
    [InlineData("2009-11-01", null)] // 16.
    [InlineData("2009-10-31", "17-18")] // 17 that day.
    [InlineData("2007-11-01", "17-18")] // 18.
    [InlineData("2007-10-31", "19-21")] // 19 that day.
    [InlineData("2004-11-01", "19-21")] // 21.
    [InlineData("2004-10-31", "22-25")]
    [InlineData("2000-11-01", "22-25")] // 25.
    [InlineData("2000-10-31", null)]
    [InlineData(null, null)]
    public void Open_StandsInOneAgeBandOnly(string? born, string? band)
    {
        var split = new BookBuilder().Child("A", born).LeftCare("A").Split("leaver.open", Month, "leaver-age");

        Assert.Equal(band is null ? [] : [band], split.Keys);
    }

    [Fact]
    public void Open_LeavesOutThoseInCareThoseNotYetInItAndThoseWhoDied()
    {
        var result = new BookBuilder { AsAt = BookBuilder.Day("2027-03-31") }
            .Child("still in care", "2009-01-01").InCare("still in care", "2020-01-01").LeftCare("still in care", "eligible")
            .Child("back in care", "2009-01-01").InCare("back in care", "2015-01-01", "2018-01-01").InCare("back in care", "2020-01-01").LeftCare("back in care", "eligible")
            .Child("leaves later", "2009-01-01").InCare("leaves later", "2020-01-01", "2026-11-01").LeftCare("leaves later", "relevant")
            .Child("enters later", "2009-01-01").InCare("enters later", "2026-11-10", "2027-01-01").LeftCare("enters later", "qualifying")
            .Child("died", "2006-01-01").Last<Child>(row => row with { DiedOn = BookBuilder.Day("2026-10-31") }).LeftCare("died")
            .Child("died, no date", "2006-01-01").LeftCare("died, no date", inTouch: "DIED")
            .Child("died later", "2006-01-01").Last<Child>(row => row with { DiedOn = BookBuilder.Day("2026-11-01") }).LeftCare("died later", inTouch: "DIED")
            .Child("left that day", "2009-01-01").InCare("left that day", "2020-01-01", "2026-10-31").LeftCare("left that day", "eligible")
            .Child("two rows", "2006-01-01").LeftCare("two rows", null).LeftCare("two rows", "former-relevant")
            .Evaluate("leaver.open", Month);

        Assert.Equal(["died later", "left that day", "two rows"], result.Cases.Select(item => item.ChildId).Order());
        Assert.Equal(new Dictionary<string, double?> { ["former-relevant"] = 2, ["eligible"] = 1 }, AuthoritySplits.Of(result, "eligibility"));
    }

    [Fact]
    public void Open_BelongsToTheHolderElseToTheTeamOnTheRow()
    {
        var builder = new BookBuilder()
            .Child("A", "2006-01-01").LeftCare("A").Last<CareLeaver>(row => row with { TeamId = "T2", WorkerId = "W5" }).Allocated("A", "T1", "2026-01-01")
            .Child("B", "2006-01-01").LeftCare("B").Last<CareLeaver>(row => row with { TeamId = "T2", WorkerId = "W5" }).Allocated("B", "T1", "2025-01-01", "2026-01-01")
            .Child("C", "2006-01-01").LeftCare("C");

        Assert.Equal((1, 1, 3), (builder.Figure("leaver.open", Month, "T1").Value, builder.Figure("leaver.open", Month, "T2").Value, builder.Figure("leaver.open", Month).Value));
    }

    [Fact]
    public void InTouch_LeavesOutThoseOfWhomNoContactIsAsked()
    {
        var builder = new BookBuilder();
        foreach (var (id, answer) in new[] { ("yes", "YES"), ("no", "NO"), ("refused", "REFU"), ("died", "DIED"), ("home", "RHOM"), ("not required", "NREQ"), ("unknown", null) })
        {
            builder.Child(id, "2006-01-01").LeftCare(id, inTouch: answer);
        }

        var result = builder.Child("qualifying", "2006-01-01").LeftCare("qualifying", "qualifying").Child("22", "2004-10-31").LeftCare("22").Evaluate("leaver.in-touch", Month);

        Assert.Equal(["no", "refused", "yes"], result.Cases.Select(item => item.ChildId));
        Assert.Equal((1, 3), (result.Units[0].Numerator, result.Units[0].Denominator));
    }

    [Fact]
    public void InTouch_IsSplitByAgeBandWithoutOverlap()
    {
        var result = new BookBuilder()
            .Child("17", "2009-10-31").LeftCare("17").Child("18", "2007-11-01").LeftCare("18", inTouch: "NO").Child("19", "2007-10-31").LeftCare("19").Child("21", "2004-11-01").LeftCare("21")
            .Evaluate("leaver.in-touch", Month);

        Assert.Equal(
            new Dictionary<string, (double?, double?)> { ["17-18"] = (1, 2), ["19-21"] = (2, 2) },
            result.Splits.Where(split => split.UnitId == "authority" && split.Category.Dimension == "leaver-age").ToDictionary(split => split.Category.Category, split => (split.Figure.Numerator, split.Figure.Denominator)));
    }

    [Fact]
    public void Suitable_IsOneCodeAndNotInTouchStaysInTheDenominator()
    {
        var result = new BookBuilder()
            .Child("suitable", "2006-01-01").LeftCare("suitable", suitability: "suitable").Last<CareLeaver>(row => row with { Accommodation = "U" })
            .Child("unsuitable", "2006-01-01").LeftCare("unsuitable", suitability: "unsuitable").Last<CareLeaver>(row => row with { Accommodation = "S" })
            .Child("not normalised", "2006-01-01").LeftCare("not normalised", suitability: "a) Yes")
            .Child("not in touch", "2006-01-01").LeftCare("not in touch", inTouch: "NO")
            .Child("not required", "2006-01-01").LeftCare("not required", inTouch: "NREQ")
            .Child("abroad", "2006-01-01").LeftCare("abroad", suitability: "suitable").Last<CareLeaver>(row => row with { Accommodation = "G" })
            .Child("not known", "2006-01-01").LeftCare("not known").Last<CareLeaver>(row => row with { Accommodation = "R" })
            .Child("home", "2006-01-01").LeftCare("home", inTouch: "RHOM", suitability: "suitable")
            .Evaluate("leaver.suitable-accommodation", Month);

        Assert.Equal((1, 5), (result.Units[0].Numerator, result.Units[0].Denominator));
        Assert.Equal(["no-information", "no-information", "no-information", "suitable", "unsuitable"], result.Cases.Select(item => item.Reason).Order());
        Assert.Equal(new Dictionary<string, double?> { ["U"] = 1, ["S"] = 0, ["not-known"] = 0 }, AuthoritySplits.Of(result, "accommodation"));
    }

    [Theory]
    [InlineData("F1", true, "higher-education")]
    [InlineData("P2", true, "other-education")]
    [InlineData("F4", true, "work")]
    [InlineData("P5", true, "work")]
    [InlineData("G4", false, "neet-illness")]
    [InlineData("G6", false, "neet-parenting")]
    [InlineData(null, false, "not-known")]
    public void Eet_GoesByTheActivityAndKeepsUnknownInTheDenominator(string? activity, bool counted, string group)
    {
        var result = new BookBuilder().Child("A", "2006-01-01").LeftCare("A", inTouch: activity is null ? "NO" : "YES", activity: activity)
            .Child("home", "2006-01-01").LeftCare("home", inTouch: "RHOM", activity: "F1").Evaluate("leaver.eet", Month);

        Assert.Equal(counted, Assert.Single(result.Cases).Counted);
        Assert.Equal([group], AuthoritySplits.Of(result, "activity").Keys);
    }

    [Theory]
    [InlineData("2026-05-01", "in-time")] // Due on 1 November.
    [InlineData("2026-04-30", "late")] // Was due on 30 October.
    [InlineData(null, "no-review")]
    [InlineData("2026-11-05", null)] // The row was overwritten after the month.
    public void PathwayPlan_IsReviewedWithinSixMonths(string? reviewed, string? reason)
    {
        var result = new BookBuilder().Child("A", "2006-01-01").LeftCare("A", reviewed: reviewed)
            .Child("not required", "2006-01-01").LeftCare("not required", inTouch: "NREQ", reviewed: "2026-10-01").Evaluate("leaver.pathway-plan-in-time", Month);

        Assert.Equal(reason, result.Cases.SingleOrDefault()?.Reason);
        Assert.Equal(reason == "in-time" ? 1 : 0, result.Units[0].Numerator);
    }

    [Fact]
    public void Shares_WithoutCareLeavers_AreADash() => Assert.All(
        new[] { "leaver.in-touch", "leaver.suitable-accommodation", "leaver.eet", "leaver.pathway-plan-in-time" },
        id => Assert.Null(new BookBuilder().OpenChild("A").LeftCare("A").Figure(id, Month).Value));

    [Fact]
    public void Definitions_SayThatTheRowIsTheLatestKnown() => Assert.All(
        Dashboard.Measures.Engine.Catalogue.Standard.All.Where(measure => measure.Definition.Id.StartsWith("leaver.", StringComparison.Ordinal)),
        measure => Assert.Contains("latest known", measure.Definition.Exclusions, StringComparison.Ordinal));
}
