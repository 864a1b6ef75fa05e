using Dashboard.Data.Access;
using Dashboard.Data.Queries;
using Dashboard.Data.Targets;
using Dashboard.Measures.Book;
using Dashboard.Measures.Calendar;
using Dashboard.Measures.Engine;
using Dashboard.Measures.Formatting;
using Dashboard.Web.Setup;
using Dashboard.Web.Ui.Filters;
using Dashboard.Web.Ui.Measures;
using Dashboard.Web.Ui.Text;
using Microsoft.Extensions.Options;

namespace Dashboard.Web.Features.Statutory;

/// <summary>Reads a page of the statutory picture: every figure by the id of its measure, none computed here.</summary>
public sealed class StatutoryQuery(StatusQueries statuses, FigureQueries figures, PeriodQueries periods, ComparatorQueries comparators, TargetFinder targets, ChartLines lines, Catalogue catalogue, IOptions<PortalOptions> portal)
{
    /// <summary>Units that are listed.</summary>
    public const int MostUnits = 20;

    /// <summary>The page of a choice; null before anything has been counted.</summary>
    public async Task<StatutoryView?> LoadAsync(AccessScope scope, StatutoryFilter filter, CancellationToken cancellationToken)
    {
        var status = FigureNotes.Named(await statuses.StatusAsync(cancellationToken), portal.Value);
        if (status.Months.Count == 0)
        {
            return null;
        }

        var spec = StatutoryPages.Find(filter.Slug)!;
        var unit = UnitChoice.Settle(status, scope, filter.Unit);
        var month = MonthChoice.Settle(status, filter.Month);
        var settled = filter with
        {
            Unit = unit == UnitChoice.Own(status, scope) ? null : unit,
            Month = month == status.LatestMonth ? null : month,
        };
        var reading = new StatutoryReading(scope, status, unit, month, filter.Period.MonthsTo(month), figures, periods, comparators, targets, lines, catalogue, cancellationToken);
        var sections = new List<(StatutorySection, IReadOnlyList<StatutoryPart>)>();
        foreach (var section in spec.Sections)
        {
            sections.Add((section, await reading.PartsAsync(section.Items)));
        }

        var leads = await reading.PartsAsync(spec.Leads.Select(id => new StatutoryItem(id, StatutoryShow.Figure)));
        var tiles = sections.SelectMany(section => section.Item2).Where(part => part.Item.Show is StatutoryShow.Figure or StatutoryShow.Row).ToList();
        return new StatutoryView
        {
            Spec = spec,
            Filter = settled,
            UnitId = unit,
            UnitName = status.UnitName(unit),
            InsideOnly = status.Tree.IsTeam(unit),
            Month = month,
            Units = UnitChoice.Options(status, scope),
            Months = MonthChoice.Options(status),
            Chips = Chips(status, settled),
            Finding = StatutoryWords.Finding(status.UnitName(unit), month, filter.Period.MonthsTo(month), leads, await reading.BelowAsync(spec.Leads[0])),
            Sections = [.. sections.Where(section => section.Item2.Count > 0)],
            OpensCases = scope.MaySeeChildrenOf(status.Tree, unit),
            Prompts = await reading.PromptsAsync(spec.Slug),
            Notes = Notes(scope, status, unit, tiles, NeighbourNote.Of(await comparators.SettingsAsync(scope, cancellationToken), sections.SelectMany(section => section.Item2).SelectMany(Published))),
            Source = FigureNotes.Source(status),
            AsAt = tiles.Select(part => part.Period?.DataAsAt).FirstOrDefault(date => date is not null),
            Status = FigureNotes.Status(status, month),
            IssuedOn = FigureNotes.IssuedOn(status, month),
        };
    }

    private static List<FilterChip> Chips(StoreStatus status, StatutoryFilter filter)
    {
        var chips = new List<FilterChip>(PlaceChips.Of(status, filter.Unit, (filter with { Unit = null }).ToUrl(), filter.Month, (filter with { Month = null }).ToUrl()));
        if (filter.Period != Period.OneMonth)
        {
            chips.Add(new FilterChip("Period", filter.Period.Title, (filter with { Period = Period.OneMonth }).ToUrl()));
        }

        return chips;
    }

    private static IEnumerable<Comparison?> Published(StatutoryPart part) => part.Split is { } split ? split.Lines.Select(line => line.Published) : [part.Comparison];

    private static List<Note> Notes(AccessScope scope, StoreStatus status, string unit, IReadOnlyList<StatutoryPart> tiles, Note? neighbours)
    {
        var notes = new List<Note>(FigureNotes.Of(scope, [.. tiles.Select(part => part.Trend)]));
        var missing = tiles.Where(part => part.Period?.NotSupplied is not null).Select(part => $"“{part.Definition.Title}” ({part.Period!.NotSupplied})").Distinct().ToList();
        if (missing.Count > 0)
        {
            notes.Add(new Note(NoteKind.NotSupplied, $"This source does not supply what is needed for {Wording.List(missing)}."));
        }

        notes.AddRange(FigureNotes.OfClosed(scope, scope.MaySeeChildrenOf(status.Tree, unit)));
        if (unit != OrgTree.AuthorityId && tiles.Any(part => part.Definition.Subject == Subject.FrontDoor))
        {
            notes.Add(new Note(NoteKind.Information, "Contacts carry no team in most sources: they are counted for the whole authority, and for a team only where it held the child that day."));
        }

        if (neighbours is not null)
        {
            notes.Add(neighbours);
        }

        return notes;
    }
}
