using Dashboard.Data.Access;
using Dashboard.Data.Queries;
using Dashboard.Measures.Book;
using Dashboard.Measures.Engine;
using Dashboard.Measures.Formatting;
using Dashboard.Web.Setup;
using Dashboard.Web.Ui.Filters;
using Dashboard.Web.Ui.Measures;
using Dashboard.Web.Ui.Text;
using Microsoft.Extensions.Options;

namespace Dashboard.Web.Features.Statutory;

/// <summary>Reads a page of the statutory picture: every figure by the id of its measure, none computed here.</summary>
public sealed class StatutoryQuery(StatusQueries statuses, FigureQueries figures, PeriodQueries periods, ComparatorQueries comparators, PeriodReader reader, ChartLines lines, Catalogue catalogue, IOptions<PortalOptions> portal)
{
    /// <summary>Units that are listed.</summary>
    public const int MostUnits = 20;

    /// <summary>The page of a choice; null before anything has been counted.</summary>
    public async Task<StatutoryView?> LoadAsync(AccessScope scope, StatutoryPageSpec spec, UnitMonthFilter filter, CancellationToken cancellationToken)
    {
        var status = FigureNotes.Named(await statuses.StatusAsync(cancellationToken), portal.Value);
        if (status.Months.Count == 0)
        {
            return null;
        }

        var place = PagePlace.Of(scope, status, filter);
        var (unit, month, months) = (place.UnitId, place.Month, place.MonthCount);
        var reading = new StatutoryReading(scope, status, unit, month, months, figures, periods, comparators, reader, lines, catalogue, cancellationToken);
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
            Place = place,
            Finding = StatutoryWords.Finding(status.UnitName(unit), month, months, leads, await reading.BelowAsync(spec.Leads[0])),
            Sections = [.. sections.Where(section => section.Item2.Count > 0)],
            Prompts = await reading.PromptsAsync(spec.Slug),
            Notes = Notes(scope, status, unit, tiles, NeighbourNote.Of(await comparators.SettingsAsync(scope, cancellationToken), sections.SelectMany(section => section.Item2).SelectMany(Published))),
            AsAt = tiles.Select(part => part.Period?.DataAsAt).FirstOrDefault(date => date is not null),
        };
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
