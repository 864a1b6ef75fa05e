using Dashboard.Data.Access;
using Dashboard.Data.Queries;
using Dashboard.Measures.Calendar;
using Dashboard.Measures.Codes;
using Dashboard.Measures.Engine;
using Dashboard.Measures.Formatting;
using Dashboard.Measures.Records;
using Dashboard.Web.Setup;
using Dashboard.Web.Ui.Filters;
using Dashboard.Web.Ui.Measures;
using Microsoft.Extensions.Options;

namespace Dashboard.Web.Features.DataQuality;

/// <summary>Reads the data quality page: every series once.</summary>
public sealed class QualityReader(StatusQueries statuses, FigureQueries figures, QualityQueries quality, Catalogue catalogue, IOptions<PortalOptions> portal)
{
    /// <summary>The measure that sums the page up.</summary>
    public const string Headline = "quality.any";

    /// <summary>Months of changes after issue that are shown.</summary>
    public const int LateMonths = 12;

    /// <summary>The page of a choice; null before anything has been counted.</summary>
    /// <exception cref="AccessDeniedException">The scope covers no figures.</exception>
    public async Task<QualityView?> LoadAsync(AccessScope scope, QualityFilter filter, CancellationToken cancellationToken)
    {
        var status = FigureNotes.Named(await statuses.StatusAsync(cancellationToken), portal.Value);
        if (status.Months.Count == 0)
        {
            return null;
        }

        var unit = UnitChoice.Settle(status, scope, filter.Unit);
        var month = MonthChoice.Settle(status, filter.Month);
        var settled = filter with
        {
            Unit = unit == UnitChoice.Own(status, scope) ? null : unit,
            Month = month == status.LatestMonth ? null : month,
        };
        var opens = scope.MaySeeChildrenOf(status.Tree, unit);
        var trends = new List<MeasureTrend>();
        foreach (var definition in catalogue.All.Select(measure => measure.Definition).Where(definition => definition.Subject == Subject.DataQuality))
        {
            trends.Add(await TrendAsync(scope, definition, unit, month, cancellationToken));
        }

        var most = await MostAsync(scope, month, cancellationToken);
        var teams = await TeamsAsync(status, scope, unit, month, most, cancellationToken);
        var supplied = await quality.SuppliedAsync(scope, cancellationToken);
        return new QualityView
        {
            Filter = settled,
            UnitId = unit,
            UnitName = status.UnitName(unit),
            AuthorityName = status.AuthorityName,
            Month = month,
            Units = UnitChoice.Options(status, scope),
            Months = MonthChoice.Options(status),
            Chips = Chips(status, settled),
            Finding = QualityFinding.Of(status.UnitName(unit), trends[0], most.GetValueOrDefault(unit), [.. teams.Select(team => (team.Name, team.Trend.Figure))]),
            OpensCases = opens,
            Measures = trends,
            Teams = teams,
            Fields = FieldsOf(await quality.FieldsAsync(scope, cancellationToken)),
            Loads = await quality.LoadsAsync(scope, cancellationToken),
            DownloadsRejected = scope.Administers,
            Unknown = scope.SeesWholeAuthority ? await quality.UnknownValuesAsync(scope, cancellationToken) : null,
            Late = await quality.LateAsync(scope, unit, month.AddMonths(1 - LateMonths), month, cancellationToken),
            LateFrom = month.AddMonths(1 - LateMonths),
            Unfed = [.. catalogue.All.Select(measure => Unfed(measure.Definition, supplied.Missing(measure.Definition, month))).Where(measure => measure.Lacks.Count > 0)],
            Notes = [.. FigureNotes.Of(scope, trends), .. FigureNotes.OfClosed(scope, opens)],
            Source = FigureNotes.Source(status),
            AsAt = trends[0].Point?.DataAsAt ?? status.DataAsAt,
            Status = FigureNotes.Status(status, month),
            IssuedOn = FigureNotes.IssuedOn(status, month),
        };
    }

    private static UnfedMeasure Unfed(MeasureDefinition definition, IReadOnlyList<string> lacks) =>
        new(definition, lacks, QualityWords.ToSupply(lacks));

    private static List<FilterChip> Chips(StoreStatus status, QualityFilter filter)
    {
        var chips = new List<FilterChip>();
        if (filter.Unit is { } unit)
        {
            chips.Add(new FilterChip("Unit", status.UnitName(unit), (filter with { Unit = null }).ToUrl()));
        }

        if (filter.Month is { } month)
        {
            chips.Add(new FilterChip("Month", FigureText.Month(month), (filter with { Month = null }).ToUrl()));
        }

        return chips;
    }

    private IReadOnlyList<QualityField> FieldsOf(IReadOnlyList<FieldRow> rows)
    {
        var needed = catalogue.All
            .SelectMany(measure => measure.Definition.Needs.SelectMany(need => need.Split('|')).Distinct().Select(field => (Field: field, measure.Definition)))
            .ToLookup(pair => pair.Field, pair => pair.Definition);
        return [.. rows
            .Where(row => row.Blank > 0 && needed.Contains(row.Name))
            .Select(row => new QualityField(row, FieldText.Words(row.Name), FieldText.IsEmptyWhileOpen(row.Column), [.. needed[row.Name]]))
            .OrderBy(field => field.IsEmptyWhileOpen)
            .ThenBy(field => field.Row.Share)
            .ThenBy(field => field.Row.Name, StringComparer.Ordinal)];
    }

    /// <summary>What there is to put right most often, by unit.</summary>
    private async Task<Dictionary<string, string>> MostAsync(AccessScope scope, Month month, CancellationToken cancellationToken)
    {
        var most = new Dictionary<string, (double Children, string Words)>();
        foreach (var (code, label) in QualityChecks.Entries)
        {
            foreach (var (unit, point) in await figures.UnitsAsync(scope, Headline, month, new CategoryPair(Dimensions.Check, code), cancellationToken))
            {
                if (point.Figure.Numerator is > 0 and { } children && children > most.GetValueOrDefault(unit).Children)
                {
                    most[unit] = (children, label);
                }
            }
        }

        return most.ToDictionary(entry => entry.Key, entry => $"{QualityWords.Lower(entry.Value.Words)} ({FigureText.Number(entry.Value.Children)})");
    }

    private async Task<IReadOnlyList<QualityTeam>> TeamsAsync(StoreStatus status, AccessScope scope, string unit, Month month, Dictionary<string, string> most, CancellationToken cancellationToken)
    {
        var rows = new List<QualityTeam>();
        foreach (var team in UnitChoice.Teams(status, scope, unit))
        {
            rows.Add(await TeamAsync(team));
        }

        return AttentionOrder.Of(catalogue[Headline].Definition, rows.Where(row => row.Trend.Figure.Cases > 0), row => row.Trend.Figure.Value, row => row.Name);

        async Task<QualityTeam> TeamAsync(OrgUnit team) => new(
            team.Id,
            team.Name,
            await TrendAsync(scope, catalogue[Headline].Definition, team.Id, month, cancellationToken),
            most.GetValueOrDefault(team.Id),
            scope.MaySeeChildrenOf(status.Tree, team.Id));
    }

    private async Task<MeasureTrend> TrendAsync(AccessScope scope, MeasureDefinition definition, string unit, Month month, CancellationToken cancellationToken) =>
        MeasureTrend.Of(definition, await figures.SeriesAsync(scope, definition.Id, unit, cancellationToken), month);
}
