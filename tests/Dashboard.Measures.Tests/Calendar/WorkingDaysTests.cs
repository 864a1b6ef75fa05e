using Dashboard.Measures.Calendar;
using static Dashboard.TestSupport.BookBuilder;

namespace Dashboard.Measures.Tests.Calendar;

public sealed class WorkingDaysTests
{
    private readonly WorkingDays _days = WorkingDays.EnglandAndWales;

    [Theory]
    [InlineData("2026-04-02", "2026-04-07", 1)] // Good Friday and Easter Monday are out.
    [InlineData("2026-12-24", "2026-12-29", 1)] // 25 and 28 December are holidays.
    [InlineData("2026-10-30", "2026-11-02", 1)] // Friday to Monday.
    [InlineData("2026-10-30", "2026-10-30", 0)]
    [InlineData("2026-10-31", "2026-11-02", 1)] // Saturday to Monday.
    [InlineData("2026-10-30", "2026-11-01", 0)] // An end on a Sunday adds nothing.
    [InlineData("2024-02-28", "2024-03-01", 2)] // Over a leap day.
    [InlineData("2026-11-02", "2026-10-30", -1)]
    public void Between_GivenDates_CountsAfterTheFirstUpToTheSecond(string from, string to, int expected) =>
        Assert.Equal(expected, _days.Between(Day(from), Day(to)));

    [Theory]
    [InlineData("2026-04-02", 1, "2026-04-07")]
    [InlineData("2026-10-01", 15, "2026-10-22")]
    [InlineData("2026-10-31", 0, "2026-10-31")]
    public void Add_WorkingDays_GivesTheDueDate(string from, int days, string expected) =>
        Assert.Equal(Day(expected), _days.Add(Day(from), days));

    [Fact]
    public void Add_ThenBetween_ComeBackToTheSameNumber()
    {
        for (var start = Day("2024-01-01"); start < Day("2025-01-15"); start = start.AddDays(1))
        {
            Assert.Equal(15, _days.Between(start, _days.Add(start, 15)));
        }
    }

    [Fact]
    public void BankHolidays_OfCheckedYears_AreThePublishedOnes()
    {
        string[] published =
        [
            "2022-01-03", "2022-04-15", "2022-04-18", "2022-05-02", "2022-06-02", "2022-06-03", "2022-08-29", "2022-09-19", "2022-12-26", "2022-12-27",
            "2023-01-02", "2023-04-07", "2023-04-10", "2023-05-01", "2023-05-08", "2023-05-29", "2023-08-28", "2023-12-25", "2023-12-26",
            "2024-01-01", "2024-03-29", "2024-04-01", "2024-05-06", "2024-05-27", "2024-08-26", "2024-12-25", "2024-12-26",
            "2025-01-01", "2025-04-18", "2025-04-21", "2025-05-05", "2025-05-26", "2025-08-25", "2025-12-25", "2025-12-26",
            "2026-01-01", "2026-04-03", "2026-04-06", "2026-05-04", "2026-05-25", "2026-08-31", "2026-12-25", "2026-12-28",
            "2027-01-01", "2027-03-26", "2027-03-29", "2027-05-03", "2027-05-31", "2027-08-30", "2027-12-27", "2027-12-28",
        ];

        var computed = Enumerable.Range(2022, 6).SelectMany(BankHolidays.Of).Order().Select(day => $"{day:yyyy-MM-dd}");

        Assert.Equal(published, computed);
    }
}
