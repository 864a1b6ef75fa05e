using System.Globalization;
using Dashboard.Web.Ui.Charts;
using Dashboard.Web.Ui.Figures;
using Dashboard.Web.Ui.Filters;
using Dashboard.Web.Ui.Icons;
using Dashboard.Web.Ui.Tables;

namespace Dashboard.Web.Features.UiKit;

/// <summary>Made-up figures for the examples. Nothing here comes from a store.</summary>
internal static class KitSamples
{
    public static readonly DateOnly AsAt = new(2026, 11, 20);
    private static readonly DateOnly LastMonth = new(2026, 10, 1);

    public static readonly IReadOnlyList<MonthOption> Months =
        [.. Enumerable.Range(-1, 13).Select(back => new MonthOption(LastMonth.AddMonths(-back).ToString("yyyy-MM", CultureInfo.InvariantCulture), back < 0))];

    public static readonly IReadOnlyList<FilterOption> Units =
    [
        new("north", "All teams, North") { Group = "North locality" }, new("beech", "Beech") { Group = "North locality" }, new("rowan", "Rowan") { Group = "North locality" },
        new("south", "All teams, South") { Group = "South locality" }, new("elm", "Elm") { Group = "South locality" }, new("oak", "Oak") { Group = "South locality" },
    ];

    public static readonly IReadOnlyList<FilterOption> Plans = [new("cin", "Child in need plan"), new("cp", "Child protection plan"), new("cla", "Looked after")];

    public static readonly double?[] Plan = [47, 48, 46, 49, 51, 50, null, 53, 55, 54, 52, 55, 56, 58, 57, 58, 57, 58, 57, 59, 60, 59, 61, 62];

    private static readonly string[] TeamNames = ["Rowan", "Beech", "Elm", "Hazel", "Oak", "Willow"];
    private static readonly double[] Shares = [41, 44, 58, 66, 71, 78];

    public static IReadOnlyList<string> MonthLabels(int count) =>
        [.. Enumerable.Range(0, count).Select(place => LastMonth.AddMonths(place - count + 1).ToString("MMM yy", CultureInfo.GetCultureInfo("en-GB")))];

    public static ChartSpec Line() => new()
    {
        Id = "kit-line",
        Kind = ChartKind.Line,
        IsPercent = true,
        Labels = MonthLabels(24),
        Series =
        [
            new("Exampleshire", SeriesRole.Chosen, [.. Plan.Select((value, index) => new ChartPoint(value)
            {
                Link = $"/ui-kit?month={index}",
                Detail = value is null ? null : $"{value * 3:0} of 345",
                Mark = index is 2 or 13 ? PointMark.Signal : index == 23 ? PointMark.Provisional : PointMark.Plain,
            })]),
            new("Neighbours", SeriesRole.Comparator, [.. Enumerable.Range(0, 24).Select(index => new ChartPoint(52 + index * 0.2))]),
            new("England", SeriesRole.Comparator, [.. Enumerable.Range(0, 24).Select(index => new ChartPoint(49 + index * 0.3))]),
        ],
        Limits = [new(0, 12, 43, 56), new(13, 23, 54, 64)],
        Notes = [new("Jun 25", "Recording of safety plans moved to the case system; figures before and after are not like for like.", IsStep: true), new("Nov 25", "Inspection.")],
    };

    public static ChartSpec Bars() => new()
    {
        Id = "kit-bars",
        Kind = ChartKind.Bar,
        Horizontal = true,
        IsPercent = true,
        LabelHeading = "Team",
        Labels = TeamNames,
        Series = [new("With a safety plan", SeriesRole.Part, [.. Shares.Select(value => new ChartPoint(value) { Link = "/ui-kit?unit=team", Detail = $"{value * 0.6:0} of 60" })])],
    };

    public static ChartSpec Stack() => new()
    {
        Id = "kit-stack",
        Kind = ChartKind.StackedBar,
        Labels = MonthLabels(12),
        Series =
        [
            new("Child in need", SeriesRole.Part, [.. Enumerable.Range(0, 12).Select(index => new ChartPoint(610 + index * 7 % 40) { Link = "/ui-kit" })]),
            new("Child protection plan", SeriesRole.Part, [.. Enumerable.Range(0, 12).Select(index => new ChartPoint(240 - index * 3))]),
            new("Looked after", SeriesRole.Part, [.. Enumerable.Range(0, 12).Select(index => new ChartPoint(405 + index * 2))]),
        ],
    };

    public static ChartSpec Blank() => Bars() with { Id = "kit-blank", Series = [new("Nothing", SeriesRole.Part, [new ChartPoint(null)])] };

    public static IReadOnlyList<SmallChartItem> Teams() =>
        [.. TeamNames.Select((team, place) => new SmallChartItem(
            team, $"{41 + place * 7}%", [.. Enumerable.Range(0, 12).Select(index => (double?)(38 + place * 7 + (index * (place + 3) % 7) - (place == 0 ? index : 0)))])
        {
            Url = "/ui-kit?unit=" + team.ToLowerInvariant(),
            Detail = $"{25 + place * 4} of {60 + place}",
            Trend = (TrendKind)((place + 2) % 4),
            Signals = place == 0 ? [10, 11] : [],
        })];

    public static HeatSpec Heat()
    {
        string[] steps = ["Mapping", "Three Houses", "Danger statement", "Safety goal", "Safety scale", "Words and Pictures", "Family network meeting", "Safety plan"];
        HeatCell Cell(int value, string where) => new(value, $"{value}%", $"/ui-kit?cell={where}");
        return new HeatSpec
        {
            Title = "Which steps of the journey have been taken, by team?",
            RowHeading = "Team",
            Legend = "Share of open children; the stronger the shade, the more",
            Columns = steps,
            Pictograms = PictogramShapes.Ids,
            Minimum = 0,
            Maximum = 100,
            Rows = [.. TeamNames.Select((team, row) => new HeatRow(team, [.. steps.Select((_, column) => row == 1 && column == 5 ? new HeatCell(null, "–") : Cell(Math.Clamp(92 - column * 9 + row * 5 - (row * column % 4) * 6, 3, 99), $"{row}-{column}"))])
            {
                Url = "/ui-kit?unit=" + team.ToLowerInvariant(),
                Total = Cell(51 + row * 5, $"{row}-all"),
            })],
            ColumnTotals = [.. steps.Select((_, column) => Cell(93 - column * 6, $"all-{column}"))],
            GrandTotal = Cell(64, "all"),
        };
    }
}
