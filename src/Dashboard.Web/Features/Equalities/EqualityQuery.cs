using Dashboard.Data.Access;
using Dashboard.Data.Queries;
using Dashboard.Measures.Calendar;
using Dashboard.Measures.Engine;
using Dashboard.Measures.Equalities;
using Dashboard.Measures.Formatting;
using Dashboard.Measures.Statistics;
using Dashboard.Web.Setup;
using Dashboard.Web.Ui.Filters;
using Dashboard.Web.Ui.Measures;
using Microsoft.Extensions.Options;

namespace Dashboard.Web.Features.Equalities;

/// <summary>Reads the page of equalities: stored splits by the id of their measures, compared in <see cref="EqualityComparison"/>.</summary>
public sealed class EqualityQuery(StatusQueries statuses, PeriodQueries periods, Catalogue catalogue, IOptions<PortalOptions> portal)
{
    /// <summary>The page of a choice; null before anything has been counted. Groups are read only for those who may see them.</summary>
    public async Task<EqualityView?> LoadAsync(AccessScope scope, EqualityFilter filter, CancellationToken cancellationToken)
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
        var parts = scope.SeesChildren ? await PartsAsync(scope, settled, unit, month, cancellationToken) : [];
        return new EqualityView
        {
            Filter = settled,
            UnitId = unit,
            UnitName = status.UnitName(unit),
            Month = month,
            Units = UnitChoice.Options(status, scope),
            Months = MonthChoice.Options(status),
            Chips = Chips(status, settled),
            SeesGroups = scope.SeesChildren,
            OpensCases = scope.MaySeeChildrenOf(status.Tree, unit),
            Finding = scope.SeesChildren ? EqualityWords.Finding(status.UnitName(unit), month, settled, parts) : EqualityWords.Withheld,
            Parts = parts,
            Notes = EqualityWords.Notes(parts, scope.SeesChildren, scope.MaySeeChildrenOf(status.Tree, unit)),
            Source = FigureNotes.Source(status),
            AsAt = parts.Select(part => part.Period?.DataAsAt).FirstOrDefault(date => date is not null) ?? status.DataAsAt,
            Status = FigureNotes.Status(status, month),
            IssuedOn = FigureNotes.IssuedOn(status, month),
        };
    }

    private async Task<IReadOnlyList<EqualityPart>> PartsAsync(AccessScope scope, EqualityFilter filter, string unit, Month month, CancellationToken cancellationToken)
    {
        var months = filter.Period.MonthsTo(month);
        var parts = new List<EqualityPart>();
        foreach (var pair in EqualityPairs.All)
        {
            var definition = catalogue[pair.MeasureId].Definition;
            var below = pair.BaseId is null ? definition : catalogue[pair.BaseId].Definition;
            var part = new EqualityPart(
                pair,
                definition,
                below,
                await periods.FigureAsync(scope, definition.Id, unit, month, months, cancellationToken),
                await periods.FigureAsync(scope, below.Id, unit, month, months, cancellationToken),
                []);
            parts.Add(part.NotSupplied is not null ? part : part with
            {
                Groups = EqualityComparison.Of(pair, filter.By, filter.Reference, await CountsAsync(definition, below)),
            });
        }

        return parts;

        async Task<IReadOnlyDictionary<string, GroupCount>> CountsAsync(MeasureDefinition definition, MeasureDefinition below)
        {
            var events = await SplitAsync(definition);
            var bases = below == definition ? events : await SplitAsync(below);
            return events.Keys.Union(bases.Keys).ToDictionary(group => group, group => new GroupCount(
                Whole(events.GetValueOrDefault(group).Numerator),
                Whole(below == definition ? bases.GetValueOrDefault(group).Denominator : bases.GetValueOrDefault(group).Numerator)));
        }

        async Task<Dictionary<string, UnitFigure>> SplitAsync(MeasureDefinition definition) =>
            (await periods.SplitsAsync(scope, definition.Id, unit, month, months, cancellationToken))
                .Where(row => row.Dimension == filter.By.Id)
                .ToDictionary(row => row.Category, row => row.Figure);
    }

    private static int Whole(double? count) => (int)Math.Round(count ?? 0);

    private static List<FilterChip> Chips(StoreStatus status, EqualityFilter filter)
    {
        var chips = new List<FilterChip>();
        if (filter.Against is { } against)
        {
            chips.Add(new FilterChip("Compared with", filter.By.List.Label(against), (filter with { Against = null }).ToUrl()));
        }

        if (filter.Unit is { } unit)
        {
            chips.Add(new FilterChip("Unit", status.UnitName(unit), (filter with { Unit = null }).ToUrl()));
        }

        if (filter.Month is { } month)
        {
            chips.Add(new FilterChip("Month", FigureText.Month(month), (filter with { Month = null }).ToUrl()));
        }

        if (filter.Period != EqualityFilter.UsualPeriod)
        {
            chips.Add(new FilterChip("Period", filter.Period.Title, (filter with { Period = EqualityFilter.UsualPeriod }).ToUrl()));
        }

        return chips;
    }
}
