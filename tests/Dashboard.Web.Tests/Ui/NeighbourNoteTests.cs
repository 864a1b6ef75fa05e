using Dashboard.Data.Comparators;
using Dashboard.Data.Queries;
using Dashboard.Measures.Calendar;
using Dashboard.Web.Ui.Measures;

namespace Dashboard.Web.Tests.Ui;

public sealed class NeighbourNoteTests
{
    private static readonly ComparatorSettings Ten = new() { NeighbourCodes = [.. Enumerable.Range(1, 10).Select(number => $"E0600000{number}")], NeighbourSet = "May 2025" };

    [Fact]
    public void Note_OfAPageWithoutPublishedFigures_IsNone() => Assert.Null(NeighbourNote.Of(Ten, [null, null]));

    [Fact]
    public void Note_WithoutASet_SaysThatNoneIsSet()
    {
        Assert.Equal("No statistical neighbours are set: published figures are of England only.", NeighbourNote.Of(ComparatorSettings.None, [null, Published()])!.Text);
        Assert.Equal(
            "No statistical neighbours are set: published figures are of England and the region only.",
            NeighbourNote.Of(ComparatorSettings.None, [Published() with { Region = new PublishedFigure { AreaCode = "E12000001", AreaName = "North East", Publication = "p", Value = 1, Marker = null } }])!.Text);
    }

    [Fact]
    public void Note_OfASet_NamesItAndSaysWhenItsFiguresAreNotThere()
    {
        var neighbours = new NeighbourFigure { Value = 0.2, Average = NeighbourAverage.Median, WithValue = 9, Neighbours = 10 };

        Assert.Equal("Statistical neighbours: the median of 10 authorities, the set “May 2025”.", NeighbourNote.Of(Ten, [Published() with { Neighbours = neighbours }, Published()])!.Text);
        Assert.Equal(
            "Statistical neighbours: the mean of 10 authorities, a set that is not named. Their figures for this page have not been imported.",
            NeighbourNote.Of(Ten with { NeighbourSet = null, Average = NeighbourAverage.Mean }, [Published()])!.Text);
    }

    private static Comparison Published()
    {
        Assert.True(ComparatorPeriod.TryParse("At 31 March 2025", out var period));
        return new Comparison { MeasureId = "cp.open.rate", Month = Month.Parse("2026-10"), Edition = "2025", Period = period };
    }
}
