using System.Text;
using Dashboard.Web.Ui.Exports;

namespace Dashboard.Web.Tests.Ui;

public sealed class CalendarTextTests
{
    private static readonly DateTimeOffset Written = new(2026, 12, 18, 9, 30, 5, TimeSpan.FromHours(1));

    [Fact]
    public void Entry_IsAnAllDayEventWithEveryFieldThatCalendarsNeed() => Assert.Equal(
        """
        BEGIN:VCALENDAR
        VERSION:2.0
        PRODID:-//Dashboard//Worklist//EN
        CALSCALE:GREGORIAN
        METHOD:PUBLISH
        X-WR-CALNAME:Due
        BEGIN:VEVENT
        UID:ca978112ca1bbdcafac231b39a23dc4d@dashboard
        DTSTAMP:20261218T083005Z
        DTSTART;VALUE=DATE:20261231
        DTEND;VALUE=DATE:20270101
        SUMMARY:C1: Visit
        DESCRIPTION:Last day
        CATEGORIES:Visits
        CLASS:CONFIDENTIAL
        TRANSP:TRANSPARENT
        END:VEVENT
        END:VCALENDAR

        """.ReplaceLineEndings("\r\n"),
        CalendarText.Write("Due", [new CalendarEntry("a", new DateOnly(2026, 12, 31), "C1: Visit") { Description = "Last day", Category = "Visits" }], Written));

    [Fact]
    public void Text_WithMarksOfTheFormat_IsEscaped()
    {
        var text = Write("a\\b;c,d\r\ne\nf");

        Assert.Contains("SUMMARY:a\\\\b\\;c\\,d\\ne\\nf\r\n", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData('x')]
    [InlineData('é')]
    [InlineData('€')]
    public void Line_LongerThan75Bytes_IsFoldedBetweenCharacters(char letter)
    {
        var summary = new string(letter, 200);

        var text = Write(summary);

        Assert.All(text.Split("\r\n"), line => Assert.True(Encoding.UTF8.GetByteCount(line) <= 75, line));
        Assert.Contains("SUMMARY:" + summary + "\r\n", text.Replace("\r\n ", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.DoesNotContain('\uFFFD', text);
    }

    [Fact]
    public void CharacterOfTwoHalves_AtTheFold_IsNotCut()
    {
        var summary = new string('x', 66) + "😀😀";

        Assert.Contains(summary, Write(summary).Replace("\r\n ", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public void Id_TheSame_IsTheSameEntryWhateverElseChanges()
    {
        var first = Uid(new CalendarEntry("rule/C1", new DateOnly(2026, 12, 1), "A"), Written);

        Assert.Equal(first, Uid(new CalendarEntry("rule/C1", new DateOnly(2026, 12, 9), "B"), Written.AddDays(7)));
        Assert.NotEqual(first, Uid(new CalendarEntry("rule/C2", new DateOnly(2026, 12, 1), "A"), Written));
        Assert.DoesNotContain("C1", first, StringComparison.Ordinal);
    }

    [Fact]
    public void EveryLine_EndsWithCarriageReturnAndLineFeed()
    {
        var text = Write("A");

        Assert.Equal(text.Count(letter => letter == '\n'), text.Split("\r\n").Length - 1);
        Assert.EndsWith("END:VCALENDAR\r\n", text, StringComparison.Ordinal);
    }

    private static string Write(string summary) => CalendarText.Write("Due", [new CalendarEntry("a", new DateOnly(2026, 12, 31), summary)], Written);

    private static string Uid(CalendarEntry entry, DateTimeOffset at) => CalendarText.Write("Due", [entry], at).Split("\r\n").Single(line => line.StartsWith("UID:", StringComparison.Ordinal));
}
