using Dashboard.Measures.Disclosure;

namespace Dashboard.Measures.Tests.Disclosure;

public sealed class DisclosureTableTests
{
    private static readonly DisclosureRules Rules = new();

    [Fact]
    public void Hidden_OneSmallPart_HidesTheNextSmallestToo() =>
        Assert.Equal([false, true, true, false], Split(40, 3, 12, 25));

    [Fact]
    public void Hidden_ZeroPart_StaysZero() =>
        Assert.Equal([false, false, true, true], Split(24, 0, 4, 20));

    [Fact]
    public void Hidden_AllZero_HidesNothing() =>
        Assert.Equal([false, false, false], Split(0, 0, 0));

    [Fact]
    public void Hidden_NoSmallPart_HidesNothing() =>
        Assert.Equal([false, false, false], Split(30, 6, 24));

    [Fact]
    public void Hidden_EveryPartIsOne_HidesTheTotalWhichWouldTellThem() =>
        Assert.All(Split(6, 1, 1, 1, 1, 1, 1), Assert.True);

    [Fact]
    public void Hidden_TwoSmallPartsWithRoom_ShowsTheTotal() =>
        Assert.Equal([false, true, true, false], Split(30, 2, 4, 24));

    [Fact]
    public void Hidden_OnePartOnly_HidesBoth() =>
        Assert.Equal([true, true], Split(4, 4));

    [Fact]
    public void Hidden_SmallTotal_HidesEverythingButZero() =>
        Assert.Equal([true, true, true, false], Split(5, 2, 3, 0));

    /// <summary>Two units and two months: one small cell takes a rectangle with it, and no total.</summary>
    [Fact]
    public void Hidden_RowsAndColumns_HidesARectangle()
    {
        //  rows: unit A 3 + 20 + 30, unit B 12 + 25 + 40, unit C 50 + 60 + 70; columns add up to the last row.
        long[] counts = [3, 20, 30, 53, 12, 25, 40, 77, 50, 60, 70, 180, 65, 105, 140, 310];
        var relations = Enumerable.Range(0, 4).SelectMany(line => new DisclosureRelation[]
        {
            new((line * 4) + 3, [line * 4, (line * 4) + 1, (line * 4) + 2]),
            new(12 + line, [line, 4 + line, 8 + line]),
        });

        var hidden = new DisclosureTable(Rules, [.. counts.Select(count => Cell(count))], [.. relations]).Hidden();

        Assert.True(hidden[0]);
        Assert.False(hidden[15]);
        Assert.Equal(4, hidden.Count(cell => cell));
    }

    [Fact]
    public void Hidden_WithoutProtection_LeavesTheSmallPartAlone() =>
        Assert.Equal([false, true, false, false], new DisclosureTable(Rules, [Cell(40), Cell(3), Cell(12), Cell(25)], [new(0, [1, 2, 3])]).Hidden(protect: false));

    /// <summary>A team and its service, and a filter and its complement: what one part leaves of the other is small.</summary>
    [Fact]
    public void Hidden_Share_LooksAtBothSides()
    {
        DisclosureCell[] cells = [Share(58, 62), Share(20, 22), Share(38, 40)];

        Assert.Equal([true, true, true], cells.Select(cell => Rules.Withholds(cell.Counts, overCases: true)));
    }

    [Fact]
    public void Hidden_ChildrenWhomNoPartHolds_AreProtected()
    {
        DisclosureCell[] cells = [Cell(50), Cell(20), Cell(27), new([3]) { IsRemainder = true, IsWithheld = true }];

        Assert.Equal([false, true, false, true], new DisclosureTable(Rules, cells, [new(0, [1, 2, 3])]).Hidden());
    }

    private static IReadOnlyList<bool> Split(params long[] counts) => new DisclosureTable(
        Rules,
        [.. counts.Select((count, place) => Cell(count) with { IsHeadline = place == 0, Weight = place == 0 ? 1 : 0 })],
        [new(0, [.. Enumerable.Range(1, counts.Length - 1)])]).Hidden();

    private static DisclosureCell Cell(long count) => new([count]) { IsWithheld = Rules.IsSmall(count) };

    private static DisclosureCell Share(long counted, long cases) => new([counted, cases - counted]);
}
