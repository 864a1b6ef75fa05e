using Dashboard.Measures.Calendar;

namespace Dashboard.Measures.Tests.Calendar;

public sealed class SpanTests
{
    private static readonly DateOnly Day = new(2024, 2, 29);

    [Theory]
    [InlineData(0, null, true)]
    [InlineData(1, null, false)]
    [InlineData(-1, 1, true)]
    [InlineData(-1, 0, false)]
    [InlineData(0, 0, false)]
    public void IsOpen_StartCountsAndEndDoesNot(int started, int? ended, bool open) =>
        Assert.Equal(open, Span.IsOpen(Day.AddDays(started), ended is { } days ? Day.AddDays(days) : null, Day));

    [Fact]
    public void FirstAndLastOpen_OfSeveral_AreTheOuterOnesThatAreOpen()
    {
        Stay[] stays =
        [
            new("ended that day", Day.AddDays(-9), Day), new("first", Day.AddDays(-8), null), new("between", Day.AddDays(-7), Day.AddDays(1)),
            new("last", Day, null), new("never began", null, null), new("tomorrow", Day.AddDays(1), null),
        ];

        Assert.Equal("first", Span.FirstOpen(stays, Day, stay => stay.From, stay => stay.To)?.Name);
        Assert.Equal("last", Span.LastOpen(stays, Day, stay => stay.From, stay => stay.To)?.Name);
    }

    [Fact]
    public void FirstAndLastOpen_OfNone_AreNull()
    {
        Stay[] stays = [new("ended", Day.AddDays(-9), Day.AddDays(-1)), new("never began", null, null)];

        Assert.Null(Span.FirstOpen(stays, Day, stay => stay.From, stay => stay.To));
        Assert.Null(Span.LastOpen(stays, Day, stay => stay.From, stay => stay.To));
        Assert.Null(Span.LastOpen<Stay>([], Day, stay => stay.From, stay => stay.To));
    }

    private sealed record Stay(string Name, DateOnly? From, DateOnly? To);
}
