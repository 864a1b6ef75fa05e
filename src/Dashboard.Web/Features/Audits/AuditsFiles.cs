using Dashboard.Measures.Codes;
using Dashboard.Measures.Engine;
using Dashboard.Measures.Formatting;
using Dashboard.Measures.Statistics;
using Dashboard.Web.Ui.Exports;

namespace Dashboard.Web.Features.Audits;

/// <summary>The page of audits as a file: a row for every figure, category, team and manager that it shows.</summary>
internal static class AuditsFiles
{
    private static readonly SheetColumn[] Columns =
    [
        new("Section", 14), new("Measure id", 28), new("What", 44), new("Unit", 26), new("Category", 44), new("Months", 10), new("Numerator", 12), new("Denominator", 12), new("Value", 12), new("Remark", 60),
    ];

    public static SheetSpec Sheet(AuditsView view, string marking, DateTimeOffset writtenAt) => new()
    {
        Name = "Audits",
        Columns = Columns,
        Rows =
        [
            .. view.Head.Select(tile => Figure("Figure", tile.Trend.Definition, view.Place.UnitName, null, 1, tile.Trend.Figure, tile.Trend.Point?.NotSupplied is { } missing ? "Not supplied: " + missing : null)),
            .. view.After.Concat(view.Moderation.Rows).Select(row => Figure("Period", row.Definition, view.Place.UnitName, null, row.Months, row.Figure)),
            .. view.Groups.SelectMany(group => Group(view, group)),
            .. view.Teams.SelectMany(team => team.Figures.Select(figure => Figure("Unit", Definition(view, figure.Key), team.Name, null, figure.Key is AuditIds.PerManager or AuditIds.ActionsOverdue ? 1 : view.Months, figure.Value))),
            .. view.Managers.SelectMany(manager => Manager(view, manager)),
            .. view.Auditors.SelectMany(auditor => Auditor(view, auditor)),
            .. view.Grades is { } grades ? grades.Series.SelectMany(series => series.Points.Select((point, place) => Grade(view, series.Name, grades.Labels[place], point.Value))) : [],
            .. view.Themes.SelectMany(theme => Theme(view, theme)),
            .. view.Moderation.Pairs.Select(pair => new object?[] { "Moderation", AuditIds.Agreement, "Grade before and after moderation", view.Place.UnitName, AuditGradePairs.List.Label(pair.Pair.Category), (double)view.Moderation.Months, (double)pair.Count, null, null, null }),
        ],
        About =
        [
            .. PageAbout.Of(view.Place, "Audits", view.Finding, marking),
            ("Months", PeriodText.When(view.Place.Month, view.Months)),
            ("Scale and grade", view.Bands.Words),
            .. view.Moderation.Kappa is { } kappa ? new[] { ("Moderation", $"{AuditsWords.Agreement(kappa)} {Kappa.Guide}") } : [],
            .. PageAbout.Ending(view.Place, AuditsWords.Explain, view.Notes, view.AsAt, writtenAt),
        ],
    };

    private static MeasureDefinition Definition(AuditsView view, string id) => view.Head.First(tile => tile.Trend.Definition.Id == id).Trend.Definition;

    private static object?[] Figure(string section, MeasureDefinition definition, string unit, string? category, int months, UnitFigure figure, string? remark = null) =>
        [section, definition.Id, definition.Title, unit, category, (double)months, figure.Numerator, figure.Denominator, figure.Value, remark ?? (figure.IsWithheld ? FigureText.WithheldNote : null)];

    private static IEnumerable<object?[]> Group(AuditsView view, AuditGroup group)
    {
        var category = $"{DefinitionText.Dimension(Definition(view, AuditIds.Completed), group.Pair.Dimension)}: {group.Label}";
        yield return Figure("Split", Definition(view, AuditIds.Completed), view.Place.UnitName, category, view.Months, group.Done);
        if (group.Good is { } good)
        {
            yield return Figure("Split", Definition(view, AuditIds.Good), view.Place.UnitName, category, view.Months, good);
        }

        if (group.Inadequate is { } inadequate)
        {
            yield return Figure("Split", Definition(view, AuditIds.Inadequate), view.Place.UnitName, category, view.Months, inadequate);
        }
    }

    private static IEnumerable<object?[]> Manager(AuditsView view, AuditManager manager) => manager.Done.Select((done, back) => new object?[]
    {
        "Manager", AuditIds.PerManager, manager.Name, manager.Team, FigureText.Month(view.Place.Month.AddMonths(-back)), 1d, null, null, null, AuditManagerWords.Of(done),
    });

    private static IEnumerable<object?[]> Auditor(AuditsView view, AuditorRow auditor) => auditor.Audits.Select((audits, back) => new object?[]
    {
        "Auditor", AuditIds.ByAuditor, auditor.Name, auditor.Team, FigureText.Month(view.Place.Month.AddMonths(-back)), 1d, audits, null, null, auditor.Role,
    });

    private static object?[] Grade(AuditsView view, string grade, string month, double? number) =>
        ["Grade", AuditIds.Completed, "Audits done", view.Place.UnitName, $"{grade}, {month}", 1d, number, null, number, null];

    private static IEnumerable<object?[]> Theme(AuditsView view, ThemeRow theme) =>
    [
        ["Theme", AuditIds.ActionsAgreed, theme.Theme, view.Place.UnitName, "the month", 1d, theme.InMonth, null, null, null],
        ["Theme", AuditIds.ActionsAgreed, theme.Theme, view.Place.UnitName, "three months", 3d, theme.InQuarter, null, null, null],
        ["Theme", AuditIds.ActionsAgreed, theme.Theme, view.Place.UnitName, "the three months before", 3d, theme.QuarterBefore, null, null, null],
    ];
}
