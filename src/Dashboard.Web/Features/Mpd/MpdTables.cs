using Dashboard.Measures.Calendar;
using Dashboard.Measures.Engine;
using Dashboard.Measures.Formatting;
using Dashboard.Measures.Records;
using Dashboard.Web.Ui.Documents;
using Dashboard.Web.Ui.Measures;

namespace Dashboard.Web.Features.Mpd;

/// <summary>The tables of the monthly performance data.</summary>
internal static class MpdTables
{
    private const int MonthsInYear = 12;

    /// <summary>Every measure of a part: this month, before, a year before, and what it is held against.</summary>
    public static TableBlock Figures(MpdReading reading, string part, IReadOnlyList<MpdFigure> figures) => new()
    {
        Caption = $"{part}: {reading.Place.UnitName}, {FigureText.Month(reading.Place.Month)}",
        Columns = [new("Measure", Share: 3), .. Months(reading.Place.Month), new("Made of", Share: 2), new("Direction", Share: 2), new("Beside it", Share: 2.4)],
        Rows =
        [
            .. figures.Select(figure => (IReadOnlyList<TableCell>)
            [
                figure.Definition.Title, .. Cells(figure), FigureText.Parts(figure.Definition, figure.Figure), string.Join("; ", new[] { MpdWords.Direction(figure), MpdWords.Change(reading, figure), Mark(figure) }.OfType<string>()), MpdWords.Beside(figure),
            ]),
        ],
        Notes = [.. figures.Where(figure => figure.Trend.Point?.NotSupplied is not null).Select(figure => $"{figure.Definition.Title}: not supplied by this source ({figure.Trend.Point!.NotSupplied}).")],
    };

    /// <summary>The first measures of a part by service and team, this month.</summary>
    public static TableBlock Units(MpdReading reading, string part, IReadOnlyList<MpdUnit> units, int most)
    {
        var measures = units[0].Figures.Take(most).Select(figure => figure.Definition).ToList();
        return new TableBlock
        {
            Caption = $"{part} by {Below(units)}, {FigureText.Month(reading.Place.Month)}",
            Columns = [new(Heading(units), Share: 2), .. measures.Select(definition => new TableColumn(definition.Title, IsNumber: true))],
            Rows = [.. units.Select(unit => (IReadOnlyList<TableCell>)[Name(unit), .. unit.Figures.Take(most).Select(figure => Cell(figure.Definition, figure.Figure))])],
            Notes = units[0].Figures.Count > most ? [$"The workbook has every measure of this part by {Below(units)}, with the months before."] : [],
        };
    }

    /// <summary>Every measure of a part by service and team, with the months before: for the workbook.</summary>
    public static TableBlock EveryUnit(MpdReading reading, string part, IReadOnlyList<MpdUnit> units) => new()
    {
        Caption = $"{part} by {Below(units)}, with the months before",
        InWorkbookOnly = true,
        Columns = [new("Measure"), new(Heading(units)), .. Months(reading.Place.Month), new("Counted", IsNumber: true), new("Of", IsNumber: true), new("Direction")],
        Rows =
        [
            .. units[0].Figures.Index().SelectMany(measure => units.Select(unit => unit.Figures[measure.Index] is var figure
                ? (IReadOnlyList<TableCell>)[figure.Definition.Title, Name(unit), .. Cells(figure), Number(figure.Figure, figure.Figure.Numerator), Number(figure.Figure, figure.Figure.Denominator), MpdWords.Direction(figure)]
                : [])),
        ],
    };

    /// <summary>One split of the children.</summary>
    public static TableBlock Split(MeasureDefinition definition, SplitTable split) => new()
    {
        Caption = $"{definition.Title}: {char.ToLowerInvariant(split.Title[0])}{split.Title[1..]}",
        Columns = [new(split.Title, Share: 3), new("Children", IsNumber: true)],
        Rows = [.. split.Lines.Select(line => (IReadOnlyList<TableCell>)[line.Label, Cell(definition, line.Figure)])],
    };

    /// <summary>A figure, with the number itself.</summary>
    public static TableCell Cell(MeasureDefinition definition, UnitFigure figure) => new(FigureText.Headline(definition, figure), figure.IsWithheld ? null : figure.Value);

    private static TableColumn[] Months(Month month) =>
        [new(FigureText.ShortMonth(month), IsNumber: true), new(FigureText.ShortMonth(month.Previous), IsNumber: true), new(FigureText.ShortMonth(month.AddMonths(-MonthsInYear)), IsNumber: true)];

    private static TableCell[] Cells(MpdFigure figure) => [Cell(figure.Definition, figure.Figure), Cell(figure.Definition, figure.Before), Cell(figure.Definition, figure.YearBefore)];

    private static TableCell Number(UnitFigure figure, double? part) => new(part is null && !figure.IsWithheld ? string.Empty : FigureText.Part(figure, part), figure.IsWithheld ? null : part);

    // Those who see no team are shown services alone, and within a service there are teams alone.
    private static string Below(IReadOnlyList<MpdUnit> units) => string.Join(" and ", units.Select(unit => unit.Kind == OrgUnitKind.Service ? "service" : "team").Distinct());

    private static string Heading(IReadOnlyList<MpdUnit> units) => string.Join(" or ", units.Select(unit => unit.Kind == OrgUnitKind.Service ? "service" : "team").Distinct()) is var words ? char.ToUpperInvariant(words[0]) + words[1..] : string.Empty;

    private static string Name(MpdUnit unit) => unit.Kind == OrgUnitKind.Service ? unit.Name + ", whole service" : unit.Name;

    private static string? Mark(MpdFigure figure) => figure.Trend.IsSmall ? "few" : figure.Trend.Point?.Provisional == true ? "provisional" : null;
}
