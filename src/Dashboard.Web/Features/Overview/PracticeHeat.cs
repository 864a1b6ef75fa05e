using Dashboard.Data.Queries;
using Dashboard.Measures.Book;
using Dashboard.Measures.Calendar;
using Dashboard.Measures.Disclosure;
using Dashboard.Measures.Engine;
using Dashboard.Measures.Formatting;
using Dashboard.Measures.Records;
using Dashboard.Measures.Subjects.SignsOfSafety;
using Dashboard.Web.Ui.Icons;
using Dashboard.Web.Ui.Links;
using Dashboard.Web.Ui.Tables;

namespace Dashboard.Web.Features.Overview;

/// <summary>Units against the eight measures, from figures already read. Shades say where to look; the order says where to look first.</summary>
internal sealed class PracticeHeat(StoreStatus status, Catalogue catalogue, Month month, IReadOnlyList<IReadOnlyDictionary<string, UnitFigure>> byMeasure)
{
    private const string AllEight = "sos.complete";

    private readonly Dictionary<string, double?> _means = [];

    /// <summary>The measures whose figures are asked for: the eight, then all eight together.</summary>
    public static IReadOnlyList<string> MeasureIds { get; } = [.. PracticeElements.All.Select(element => element.MeasureId), AllEight];

    /// <summary>The parts of a unit, those with the lowest shares first.</summary>
    public HeatSpec Below(string title, string heading, string unitId, IReadOnlyList<OrgUnit> parts, int most) => Spec(
        title,
        heading,
        parts.Where(part => IsListed(part.Id)).OrderBy(part => Mean(part.Id) is null).ThenBy(part => Mean(part.Id)).ThenBy(part => part.Name, StringComparer.CurrentCulture).Take(most).Select(part => part.Id),
        unitId);

    /// <summary>Names of the parts that hold no child of whom practice is expected.</summary>
    public IReadOnlyList<string> Without(IEnumerable<OrgUnit> parts) => [.. parts.Where(part => !IsListed(part.Id)).Select(part => part.Name)];

    /// <summary>A unit and all above it.</summary>
    public HeatSpec Above(string unitId)
    {
        List<string> path = [];
        foreach (var number in status.Tree.Upwards(unitId))
        {
            path.Add(status.Tree.Units[number].Id);
        }

        return Spec("Beside the units above", "Unit", path.Where(id => id != OrgTree.AuthorityId), OrgTree.AuthorityId);
    }

    /// <summary>Figures of one of the measures, by name of unit.</summary>
    public IReadOnlyList<(string Name, UnitFigure Figure)> Parts(string measureId, IEnumerable<OrgUnit> parts)
    {
        var figures = byMeasure[MeasureIds.Index().First(entry => entry.Item == measureId).Index];
        return [.. parts.Where(part => figures.ContainsKey(part.Id)).Select(part => (part.Name, figures[part.Id]))];
    }

    private HeatSpec Spec(string title, string heading, IEnumerable<string> unitIds, string totalId) => new()
    {
        Title = title,
        RowHeading = heading,
        Columns = [.. PracticeElements.All.Select(element => element.Title)],
        Pictograms = PictogramShapes.Ids,
        Rows = [.. unitIds.Select(id => new HeatRow(status.UnitName(id), Cells(id)) { Url = LinkText.With(OverviewFilter.Page, ("unit", id), ("month", month.ToString())), Total = Cell(MeasureIds.Count - 1, id) })],
        ColumnTotals = Cells(totalId),
        GrandTotal = Cell(MeasureIds.Count - 1, totalId),
        TotalHeading = status.UnitName(totalId),
        LastColumnHeading = "All eight",
        Legend = $"A stronger shade: more children have it. No shade: fewer than {DisclosureRules.Few} children",
        Minimum = 0,
        Maximum = 1,
    };

    private HeatCell[] Cells(string unitId) => [.. Enumerable.Range(0, PracticeElements.All.Count).Select(place => Cell(place, unitId))];

    private HeatCell Cell(int place, string unitId)
    {
        if (!byMeasure[place].TryGetValue(unitId, out var figure))
        {
            return new HeatCell(null, FigureText.None);
        }

        var definition = catalogue[MeasureIds[place]].Definition;
        return new HeatCell(figure.Value, FigureText.Headline(definition, figure), MeasureUrls.For(definition.Id, month, unitId))
        {
            Unshaded = FigureText.IsSmall(definition, figure),
        };
    }

    private bool IsListed(string unitId) => Mean(unitId) is not null || byMeasure.Any(units => units.TryGetValue(unitId, out var figure) && figure.IsWithheld);

    // Only for the order of rows; it is shown nowhere.
    private double? Mean(string unitId)
    {
        if (_means.TryGetValue(unitId, out var mean))
        {
            return mean;
        }

        var (sum, known) = (0d, 0);
        for (var place = 0; place < PracticeElements.All.Count; place++)
        {
            if (byMeasure[place].TryGetValue(unitId, out var figure) && figure.Value is { } value)
            {
                (sum, known) = (sum + value, known + 1);
            }
        }

        return _means[unitId] = known == 0 ? null : sum / known;
    }
}
