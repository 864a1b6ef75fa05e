using Dashboard.TestSupport;

namespace Dashboard.Measures.Tests.Subjects.Caseload;

/// <summary>Children without a worker, and with many. Worked by hand; the month is October 2026.</summary>
public sealed class AllocationTests
{
    private const string Month = "2026-10";

    [Fact]
    public void Unallocated_IsAChildWithoutAWorker_InTheTeamWhereThereIsOne()
    {
        var builder = new BookBuilder()
            .OpenChild("A")
            .OpenChild("B", worker: null)
            .Child("C").Referred("C", "2026-03-01")
            .OpenChild("D", worker: null).Allocated("D", "T2", "2026-04-01", worker: "W2"); // Two teams, one with a worker.

        var result = builder.Evaluate("caseload.unallocated", Month);

        Assert.Equal((2, 4, 0.5), (result.Units[0].Numerator, result.Units[0].Denominator, result.Units[0].Value));
        Assert.Equal(["allocated", "team-without-worker", "not-allocated", "allocated"], result.Cases.Select(item => item.Reason));
        Assert.Equal((1, 3), (builder.Figure("caseload.unallocated", Month, "T1").Numerator, builder.Figure("caseload.unallocated", Month, "T1").Denominator));
    }

    [Theory]
    [InlineData("2026-10-31", 1)] // The allocation ended on the last day.
    [InlineData("2026-11-01", 0)]
    public void Unallocated_LooksAtTheEndOfTheMonth(string ended, int counted) => Assert.Equal(
        counted,
        new BookBuilder().Child("A").Referred("A", "2026-03-01").Allocated("A", "T1", "2026-03-01", ended).Figure("caseload.unallocated", Month).Numerator);

    [Fact]
    public void Unallocated_WithoutOpenChildren_IsADash()
    {
        var figure = new BookBuilder().Figure("caseload.unallocated", Month);

        Assert.Equal((0, 0, null), (figure.Numerator, figure.Denominator, figure.Value));
    }

    [Fact]
    public void Unallocated_HeldByOneWhoHoldsNoCases_IsAllocated() =>
        Assert.Equal(0, new BookBuilder().Posted("W1", "T1", caseHolding: false).OpenChild("A").Figure("caseload.unallocated", Month).Numerator);

    [Fact]
    public void Unallocated_UnbornChild_Counts() =>
        Assert.Equal(1, new BookBuilder().Child("A", born: null, expected: "2026-12-01").Referred("A", "2026-10-01").Figure("caseload.unallocated", Month).Numerator);

    [Theory]
    [InlineData("2025-11-01", 2, false)] // Ended on the first of the 365 days, which begin on 1 November 2025.
    [InlineData("2025-11-02", 3, true)]
    public void Changes_CountWorkersWithinThe365Days(string firstEnded, int workers, bool counted)
    {
        var item = Assert.Single(new BookBuilder().Child("A").Referred("A", "2025-01-01")
            .Allocated("A", "T1", "2025-01-01", firstEnded, "W1")
            .Allocated("A", "T1", "2025-11-02", "2026-04-01", "W2")
            .Allocated("A", "T1", "2026-04-01", null, "W3")
            .Evaluate("caseload.worker-changes", Month).Cases);

        Assert.Equal((workers, counted), ((int)item.Amount!, item.Counted));
    }

    [Fact]
    public void Changes_LeaveOutTheSameWorkerAgain_OneDayAndNobody()
    {
        var item = Assert.Single(new BookBuilder().Child("A").Referred("A", "2026-01-01")
            .Allocated("A", "T1", "2026-01-01", "2026-03-01", "W1")
            .Allocated("A", "T1", "2026-03-01", "2026-03-01", "W2")
            .Allocated("A", "T1", "2026-03-01", "2026-05-01", null)
            .Allocated("A", "T1", "2026-05-01", "2026-06-01", "W3")
            .Allocated("A", "T2", "2026-06-01", null, "W1")
            .Allocated("A", "T2", "2026-11-05", null, "W4") // After the month.
            .Evaluate("caseload.worker-changes", Month).Cases);

        Assert.Equal((2, "fewer-workers"), ((int)item.Amount!, item.Reason));
        Assert.Equal("T2", Assert.Single(item.Holdings).TeamId);
    }

    [Fact]
    public void Changes_OfAReopenedChild_CountTheEarlierEpisode()
    {
        var item = Assert.Single(new BookBuilder().Child("A")
            .Referred("A", "2025-12-01", "2026-04-01").Allocated("A", "T1", "2025-12-01", "2026-02-01", "W1").Allocated("A", "T1", "2026-02-01", "2026-04-01", "W2")
            .Referred("A", "2026-09-01").Allocated("A", "T1", "2026-09-01", null, "W3")
            .Evaluate("caseload.worker-changes", Month).Cases);

        Assert.True(item.Counted);
        Assert.Equal(BookBuilder.Day("2026-09-01"), item.OccurredOn);
    }

    [Fact]
    public void Changes_AcrossALeapDay_LookBack365Days() => Assert.Equal(
        1, // 29 February 2024 less 364 days is 2 March 2023: the first worker left that day and is outside.
        Assert.Single(new BookBuilder().Child("A").Referred("A", "2023-01-01").Allocated("A", "T1", "2023-01-01", "2023-03-02", "W1").Allocated("A", "T1", "2023-03-02", null, "W2")
            .Evaluate("caseload.worker-changes", "2024-02").Cases).Amount);
}
