using Dashboard.Measures.Records;
using Dashboard.TestSupport;

namespace Dashboard.Measures.Tests.Subjects.Leavers;

/// <summary>Ways to adoption in October 2026 and the twelve months that end with it.</summary>
public sealed class AdoptionTests
{
    private const string Month = "2026-10";

    [Fact]
    public void Adopted_CountsBothReasonsOfTheMonth()
    {
        var result = new BookBuilder()
            .Child("A").InCare("A", "2024-01-01", "2026-10-01").Last<CareEpisode>(row => row with { EndReason = "E11" })
            .Child("B").InCare("B", "2024-01-01", "2026-10-31").Last<CareEpisode>(row => row with { EndReason = "E12" })
            .Child("C").InCare("C", "2024-01-01", "2026-10-10").Last<CareEpisode>(row => row with { EndReason = "E45" })
            .Child("D").InCare("D", "2024-01-01", "2026-09-30").Last<CareEpisode>(row => row with { EndReason = "E11" })
            .Evaluate("adoption.adopted", Month);

        Assert.Equal(["A", "B"], result.Cases.Select(item => item.ChildId));
    }

    [Fact]
    public void Placed_GoesByTheDateAndBelongsToTheAdoptionWorker()
    {
        var builder = new BookBuilder().Posted("W7", "T3")
            .Child("A").Permanent("A", "2026-01-01", placed: "2026-10-01").Last<Permanence>(row => row with { WorkerId = "W7" }).Allocated("A", "T1", "2026-01-01")
            .Child("B").Permanent("B", "2026-01-01", placed: "2026-10-31").Allocated("B", "T1", "2026-01-01")
            .Child("C").Permanent("C", "2026-01-01", placed: "2026-11-01")
            .Child("D").Permanent("D", "2026-01-01").Last<Permanence>(row => row with { FosterToAdoptPlacedOn = BookBuilder.Day("2026-10-05") });

        Assert.Equal((2, 1, 1), (builder.Figure("adoption.placed", Month).Value, builder.Figure("adoption.placed", Month, "T1").Value, builder.Figure("adoption.placed", Month, "T3").Value));
    }

    [Fact]
    public void Waiting_LooksAtChildrenStillLookedAfterNeitherPlacedNorReversed()
    {
        var result = new BookBuilder()
            .Child("waiting").InCare("waiting", "2025-01-01").Permanent("waiting", "2026-10-31")
            .Child("placed").InCare("placed", "2025-01-01").Permanent("placed", "2026-01-01", placed: "2026-10-31")
            .Child("placed later").InCare("placed later", "2025-01-01").Permanent("placed later", "2026-01-01", placed: "2026-11-01")
            .Child("reversed").InCare("reversed", "2025-01-01").Permanent("reversed", "2026-01-01", reversed: "2026-10-31")
            .Child("reversed later").InCare("reversed later", "2025-01-01").Permanent("reversed later", "2026-01-01", reversed: "2026-11-01")
            .Child("left").InCare("left", "2025-01-01", "2026-10-31").Permanent("left", "2026-01-01")
            .Child("undecided").InCare("undecided", "2025-01-01").Permanent("undecided")
            .Child("decided later").InCare("decided later", "2025-01-01").Permanent("decided later", "2026-11-01")
            .Child("again").InCare("again", "2025-01-01").Permanent("again", "2025-06-01").Permanent("again", "2026-01-01", placed: "2026-05-01")
            .Child("other period").InCare("other period", "2026-01-01", null, "P2").Permanent("other period", "2024-01-01", period: "P1")
            .Evaluate("adoption.waiting", Month);

        Assert.Equal(["placed later", "reversed later", "waiting"], result.Cases.Select(item => item.ChildId));
    }

    [Fact]
    public void EntryToPlaced_IsTheMiddleAndTheMeanOfTwelveMonths()
    {
        var builder = new BookBuilder()
            .Child("A").InCare("A", "2025-10-02").Permanent("A", placed: "2025-11-01") // 30 days, the first day of the twelve months.
            .Child("B").InCare("B", "2026-07-23").Permanent("B", placed: "2026-10-31") // 100 days, the last day.
            .Child("C").InCare("C", "2020-01-01", "2021-01-01", "P1").InCare("C", "2026-01-01", "2026-09-01", "P2").Permanent("C", placed: "2026-02-20", period: "P2") // 50 days.
            .Child("before").InCare("before", "2024-01-01").Permanent("before", placed: "2025-10-31")
            .Child("no care").Permanent("no care", placed: "2026-05-01")
            .Child("wrong way round").InCare("wrong way round", "2026-06-01", null, "P9").Permanent("wrong way round", placed: "2026-05-01", period: "P9");

        var median = builder.Figure("adoption.entry-to-placed-days", Month);
        var mean = builder.Figure("adoption.entry-to-placed-days.mean", Month);

        Assert.Equal((50, 3), (median.Value, median.Denominator));
        Assert.Equal((180, 3, 60), (mean.Numerator, mean.Denominator, mean.Value));
    }

    [Fact]
    public void OrderToMatch_GoesByTheDateOfTheMatch()
    {
        var builder = new BookBuilder()
            .Child("A").Permanent("A", order: "2024-02-28", matched: "2026-10-01") // 946 days, a leap day among them.
            .Child("B").Permanent("B", order: "2026-01-01", matched: "2026-01-11")
            .Child("no order").Permanent("no order", matched: "2026-01-11")
            .Child("before").Permanent("before", order: "2026-03-01", matched: "2026-02-01")
            .Child("no match").Permanent("no match", order: "2026-03-01");

        Assert.Equal((478, 2), (builder.Figure("adoption.order-to-match-days", Month).Value, builder.Figure("adoption.order-to-match-days", Month).Denominator));
        Assert.Equal(478, builder.Figure("adoption.order-to-match-days.mean", Month).Value);
        Assert.Null(builder.Figure("adoption.order-to-match-days", "2025-12").Value);
    }

    [Fact]
    public void Reversed_IsSplitByReason()
    {
        var builder = new BookBuilder()
            .Child("A").Permanent("A", "2026-01-01", reversed: "2026-10-01").Last<Permanence>(row => row with { ReversedReason = "RD3" })
            .Child("B").Permanent("B", "2026-01-01", reversed: "2026-10-31")
            .Child("C").Permanent("C", "2026-01-01", reversed: "2026-11-01").Last<Permanence>(row => row with { ReversedReason = "RD1" });

        Assert.Equal(new Dictionary<string, double?> { ["RD3"] = 1, ["not-known"] = 1 }, builder.Split("adoption.reversed", Month, "reversal-reason"));
    }
}
