using Dashboard.TestSupport;

namespace Dashboard.Measures.Tests.Subjects.Care;

/// <summary>Children missing from care in October 2026, and interviews after their return.</summary>
public sealed class MissingTests
{
    private const string Month = "2026-10";

    [Fact]
    public void Missing_CountsEachLookedAfterChildOnce()
    {
        var result = new BookBuilder()
            .Child("twice").InCare("twice", "2026-01-01").Missing("twice", "2026-10-01", "2026-10-02").Missing("twice", "2026-10-31")
            .Child("away").InCare("away", "2026-01-01").Missing("away", "2026-10-01", kind: "A")
            .Child("unknown").InCare("unknown", "2026-01-01").Missing("unknown", "2026-10-01", kind: null)
            .Child("not in care").Referred("not in care", "2026-01-01").Missing("not in care", "2026-10-01")
            .Child("left").InCare("left", "2026-01-01", "2026-10-05").Missing("left", "2026-10-05")
            .Child("before").InCare("before", "2026-01-01").Missing("before", "2026-09-30", "2026-10-10")
            .Evaluate("cla.missing", Month);

        Assert.Equal([("twice", 2d), ("unknown", 1d)], result.Cases.Select(item => (item.ChildId!, item.Amount!.Value)));
        Assert.Equal(2, result.Units[0].Value);
        Assert.Equal(new Dictionary<string, double?> { ["1"] = 1, ["2"] = 1 }, AuthoritySplits.Of(result, "band"));
    }

    [Fact]
    public void Interview_IsAShareOfEpisodesWithAnAnswer()
    {
        var builder = new BookBuilder()
            .Child("A").InCare("A", "2026-01-01")
            .Missing("A", "2026-09-30", "2026-10-01", offered: true, accepted: true)
            .Missing("A", "2026-10-05", "2026-10-06", offered: true, accepted: false)
            .Missing("A", "2026-10-10", "2026-10-11", offered: false)
            .Missing("A", "2026-10-12", "2026-10-13")
            .Missing("A", "2026-10-30", "2026-11-01", offered: true, accepted: true)
            .Missing("A", "2026-10-15", "2026-10-16", offered: true, kind: "A")
            .Child("B").Missing("B", "2026-10-01", "2026-10-02", offered: true, accepted: true);

        var offered = builder.Figure("cla.return-interview", Month);
        var accepted = builder.Figure("cla.return-interview.accepted", Month);

        Assert.Equal((2, 3), (offered.Numerator, offered.Denominator));
        Assert.Equal((1, 2), (accepted.Numerator, accepted.Denominator));
    }

    [Theory]
    [InlineData("2026-10-10", true, "in-time")] // The day of return.
    [InlineData("2026-10-13", true, "in-time")] // Three days.
    [InlineData("2026-10-14", true, "late")]
    [InlineData("2026-10-09", true, "no-interview")] // Before the return.
    [InlineData(null, true, "no-interview")]
    [InlineData(null, null, "no-interview")]
    [InlineData(null, false, null)] // Declined.
    [InlineData("2026-10-11", false, "in-time")] // Declined at first, held all the same.
    public void Interview_WithinThreeDays_IsInTime(string? held, bool? accepted, string? reason)
    {
        var result = new BookBuilder().Child("A").InCare("A", "2026-01-01").Missing("A", "2026-10-08", "2026-10-10", offered: true, accepted: accepted, interviewed: held)
            .Evaluate("cla.return-interview.in-72-hours", Month);

        Assert.Equal(reason, result.Cases.SingleOrDefault()?.Reason);
        Assert.Equal(reason == "in-time" ? 1 : 0, result.Units[0].Numerator);
    }

    [Fact]
    public void Interview_BelongsToTheTeamOfTheDayOfReturn()
    {
        var builder = new BookBuilder().Child("A").InCare("A", "2026-01-01").Missing("A", "2026-10-01", "2026-10-20", offered: true)
            .Allocated("A", "T1", "2026-01-01", "2026-10-10").Allocated("A", "T2", "2026-10-10");

        Assert.Equal((0, 1), (builder.Figure("cla.return-interview", Month, "T1").Cases, builder.Figure("cla.return-interview", Month, "T2").Cases));
        Assert.Equal((1, 0), (builder.Figure("cla.missing", Month, "T1").Cases, builder.Figure("cla.missing", Month, "T2").Cases));
    }

    [Theory]
    [InlineData("2026-11-03", true)]
    [InlineData("2026-11-04", false)]
    public void Interview_IsProvisionalWhileItCanStillBeHeldInTime(string asAt, bool provisional)
    {
        var builder = new BookBuilder { AsAt = BookBuilder.Day(asAt) }.Child("A").InCare("A", "2026-01-01");

        Assert.Equal(provisional, builder.Evaluate("cla.return-interview.in-72-hours", Month).Provisional);
    }

    [Fact]
    public void Interviews_WithoutEpisodes_AreADash() => Assert.All(
        new[] { "cla.return-interview", "cla.return-interview.accepted", "cla.return-interview.in-72-hours" },
        id => Assert.Null(new BookBuilder().Child("A").InCare("A", "2026-01-01").Figure(id, Month).Value));
}
