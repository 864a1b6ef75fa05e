using Dashboard.Data.Access;
using Dashboard.Data.Annotations;
using Dashboard.Data.Queries;
using Dashboard.Measures.Book;
using Dashboard.Measures.Calendar;
using Dashboard.Measures.Engine;
using Dashboard.Measures.Formatting;
using Dashboard.Web.Setup;
using Dashboard.Web.Ui.Filters;
using Dashboard.Web.Ui.Measures;
using Dashboard.Web.Ui.Text;
using Microsoft.Extensions.Options;

namespace Dashboard.Web.Features.MeasurePage;

/// <summary>Reads the page of a measure: every series once.</summary>
public sealed class MeasureQuery(StatusQueries statuses, FigureQueries figures, PeriodQueries periods, ComparatorQueries comparators, ChartLines lines, AnnotationQueries annotations, Catalogue catalogue, IOptions<PortalOptions> portal)
{
    /// <summary>Teams that are listed unless all are asked for.</summary>
    public const int MostTeams = 20;

    /// <summary>Whether there is such a measure.</summary>
    public bool Knows(string measureId) => catalogue.Find(measureId) is not null;

    /// <summary>The page of a choice; null before anything has been counted.</summary>
    public async Task<MeasureView?> LoadAsync(AccessScope scope, MeasureFilter filter, CancellationToken cancellationToken)
    {
        var status = FigureNotes.Named(await statuses.StatusAsync(cancellationToken), portal.Value);
        if (status.Months.Count == 0)
        {
            return null;
        }

        var definition = catalogue[filter.MeasureId].Definition;
        var unit = UnitChoice.Settle(status, scope, filter.Unit);
        var month = MonthChoice.Settle(status, filter.Month);
        var settled = filter with
        {
            Unit = unit == UnitChoice.Own(status, scope) ? null : unit,
            Month = month == status.LatestMonth ? null : month,
            Status = definition.Splits.Contains(Dimensions.Status) && MayBeSplit(scope, definition) ? filter.Status : null,
        };
        var opens = definition.ListsCases && scope.MaySeeChildrenOf(status.Tree, unit);
        var series = await SeriesAsync(scope, definition, unit, settled.Status, cancellationToken);
        if (series.Count == 0)
        {
            // A measure that came with a newer portal: the next refresh counts it.
            return null;
        }

        var above = unit == OrgTree.AuthorityId ? null : await SeriesAsync(scope, definition, OrgTree.AuthorityId, settled.Status, cancellationToken);
        var trend = MeasureTrend.Of(definition, series, month);

        var now = StatusChoice.Pair(settled.Status) is { } pair
            ? (await figures.UnitsAsync(scope, definition.Id, month, pair, cancellationToken)).ToDictionary(unit => unit.Key, unit => unit.Value.Figure)
            : await periods.UnitsAsync(scope, definition.Id, month, 1, cancellationToken);
        var rows = new UnitRows(status, scope, definition, month, now, id => SeriesAsync(scope, definition, id, settled.Status, cancellationToken));
        var services = UnitChoice.Services(status, scope, unit);
        var teams = UnitChoice.Teams(status, scope, unit);
        var isTeam = status.Tree.IsTeam(unit);
        var parts = teams.Count > 0 ? teams : services;
        var extras = await lines.OfAsync(scope, definition, unit, series, cancellationToken);
        var written = await annotations.ListAsync(scope, definition.Id, status.Months[0], status.Months[^1], withWithdrawn: true, cancellationToken);
        var comparison = settled.Status is null ? await comparators.ComparisonAsync(scope, definition.Id, month, cancellationToken) : null;
        var splits = settled.Status is null && MayBeSplit(scope, definition) ? await SplitsAsync(scope, definition, month, unit, cancellationToken) : [];
        var neighbours = NeighbourNote.Of(await comparators.SettingsAsync(scope, cancellationToken), splits.SelectMany(split => split.Lines).Select(line => line.Published).Append(comparison));
        return new MeasureView
        {
            Filter = settled,
            Definition = definition,
            UnitId = unit,
            UnitName = status.UnitName(unit),
            Month = month,
            Units = UnitChoice.Options(status, scope),
            Months = MonthChoice.Options(status),
            Chips = Chips(status, settled),
            Finding = MeasureFinding.Of(status.UnitName(unit), settled.Status, trend, rows.Figures(parts), teams.Count > 0 ? "team" : "service"),
            Trend = trend,
            Chart = MeasureChart.Of(trend, settled.Status, series, status.UnitName(unit), opens ? unit : null, above, status.AuthorityName, definition.ListsCases && scope.MaySeeChildrenOf(status.Tree, OrgTree.AuthorityId), settled.Status is null ? extras : extras with { Lines = [] }),
            Comparison = comparison,
            Period = $"{FigureText.ShortMonth(series[0].Month)} to {FigureText.ShortMonth(series[^1].Month)}",
            OpensCases = opens,
            Services = await rows.OfAsync(services, services.Count),
            Teams = await rows.OfAsync(teams, settled.All ? teams.Count : MostTeams),
            TeamCount = teams.Count,
            Workers = isTeam && scope.SeesWorkers && opens && settled.Status is null ? await figures.WorkersAsync(scope, definition.Id, month, unit, cancellationToken) : null,
            MayBeSplit = MayBeSplit(scope, definition),
            Splits = splits,
            SeesChanges = scope.SeesExactNumbers,
            Revisions = await figures.RevisionsAsync(scope, definition.Id, month, unit, cancellationToken),
            Notes = [.. Notes(scope, trend, opens, settled.Status, series), .. neighbours is null ? Array.Empty<Note>() : [neighbours]],
            Written = NoteRows.Of(status, unit, written),
            MayAnnotate = scope.MayAnnotate,
            Source = FigureNotes.Source(status),
            Status = FigureNotes.Status(status, month),
            IssuedOn = FigureNotes.IssuedOn(status, month),
        };
    }

    // Splits cut figures down to a handful of children; they stay inside the service (docs/disclosure.md).
    private static bool MayBeSplit(AccessScope scope, MeasureDefinition definition) =>
        scope.SeesExactNumbers || definition.Disclosure == DisclosureRule.NotAboutChildren;

    private static List<FilterChip> Chips(StoreStatus status, MeasureFilter filter)
    {
        var chips = new List<FilterChip>();
        if (filter.Unit is { } unit)
        {
            chips.Add(new FilterChip("Unit", status.UnitName(unit), (filter with { Unit = null, All = false }).ToUrl()));
        }

        if (filter.Month is { } month)
        {
            chips.Add(new FilterChip("Month", FigureText.Month(month), (filter with { Month = null }).ToUrl()));
        }

        if (filter.Status is { } kind)
        {
            chips.Add(new FilterChip("Children", StatusChoice.Words(kind), (filter with { Status = null }).ToUrl()));
        }

        return chips;
    }

    private static List<Note> Notes(AccessScope scope, MeasureTrend trend, bool opens, string? status, IReadOnlyList<SeriesPoint> series)
    {
        var notes = new List<Note>(FigureNotes.Of(scope, [trend]));
        if (trend.Point?.NotSupplied is { } fields)
        {
            notes.Add(new Note(NoteKind.NotSupplied, $"This source does not supply {fields}, so the measure cannot be counted."));
        }

        if (!MayBeSplit(scope, trend.Definition))
        {
            notes.Add(new Note(NoteKind.Information, "Splits by age, need and the like are not shown to your role: groups of very few children could be recognised."));
        }

        notes.AddRange(FigureNotes.OfClosed(scope, opens));

        if (status is not null)
        {
            notes.Add(new Note(NoteKind.Information, $"All figures on this page are of {StatusChoice.Children(status)}. Workers and splits are kept for all children together: remove the filter to see them."));
        }

        var revised = series.Where(point => point.Revised).Select(point => FigureText.ShortMonth(point.Month)).ToList();
        if (revised.Count > 0)
        {
            notes.Add(new Note(NoteKind.Revised, $"The records have changed since issue for {Wording.Some([.. revised.AsEnumerable().Reverse()], 6)}. Issued figures stay as they were."));
        }

        return notes;
    }

    private async Task<IReadOnlyList<SplitTable>> SplitsAsync(AccessScope scope, MeasureDefinition definition, Month month, string unit, CancellationToken cancellationToken)
    {
        var splits = new List<SplitTable>();
        foreach (var split in SplitTables.Of(definition, await figures.SplitsAsync(scope, definition.Id, month, unit, cancellationToken)).Where(split => !Dimensions.TooLongToList.Contains(split.Dimension)))
        {
            splits.Add(await PublishedSplits.OfAsync(comparators, scope, definition, split, month, cancellationToken));
        }

        return splits;
    }

    private Task<IReadOnlyList<SeriesPoint>> SeriesAsync(AccessScope scope, MeasureDefinition definition, string unit, string? status, CancellationToken cancellationToken) =>
        StatusChoice.Pair(status) is { } pair
            ? figures.SeriesAsync(scope, definition.Id, unit, pair, cancellationToken)
            : figures.SeriesAsync(scope, definition.Id, unit, cancellationToken);
}
