using System.Globalization;
using Dashboard.TestSupport;

namespace Dashboard.Web.Tests.Features.BoardSummary;

/// <summary>Councillors should not need more than eight years of school to read the board summary.</summary>
public sealed class ReadabilityTests
{
    private const double Highest = 8;

    [Fact]
    public void FixedText_EveryOne_IsOfGradeEightOrLower()
    {
        var hard = FixedTexts.All
            .Select(text => (text.Name, text.Text, Grade: ReadingGrade.Of(text.Text)))
            .Where(text => text.Grade > Highest)
            .Select(text => string.Create(CultureInfo.InvariantCulture, $"{text.Name}: {text.Grade:0.0}: {text.Text}"))
            .ToList();

        Assert.True(hard.Count == 0, string.Join('\n', hard));
    }

    [Fact]
    public void FixedText_AllTogether_IsWellBelow() => Assert.InRange(ReadingGrade.Of(string.Join(". ", FixedTexts.All.Select(text => text.Text.TrimEnd('.')))), 0, 6);
}
