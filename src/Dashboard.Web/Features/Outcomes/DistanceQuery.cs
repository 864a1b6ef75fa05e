using Dashboard.Data.Access;
using Dashboard.Data.Queries;
using Dashboard.Measures.Engine;
using Dashboard.Measures.Records;
using Dashboard.Web.Setup;
using Dashboard.Web.Ui.Filters;
using Dashboard.Web.Ui.Measures;
using Dashboard.Web.Ui.Text;
using Microsoft.Extensions.Options;
using Ids = Dashboard.Web.Features.Outcomes.DistanceIds;

namespace Dashboard.Web.Features.Outcomes;

/// <summary>Reads distance travelled: every figure by the id of its measure, none computed here.</summary>
public sealed class DistanceQuery(StatusQueries statuses, PeriodReader reader, PeriodQueries periods, Catalogue catalogue, IOptions<PortalOptions> portal)
{
    /// <summary>Units that are listed unless all are asked for.</summary>
    public const int MostUnits = 20;

    /// <summary>The page of a choice; null before anything has been counted.</summary>
    public async Task<DistanceView?> LoadAsync(AccessScope scope, UnitMonthFilter filter, CancellationToken cancellationToken)
    {
        var status = FigureNotes.Named(await statuses.StatusAsync(cancellationToken), portal.Value);
        if (status.Months.Count == 0)
        {
            return null;
        }

        var place = PagePlace.Of(scope, status, filter);
        var once = await ReadAsync(Ids.ScaledOnce);
        var onceByDomain = (await SplitsAsync(Ids.ScaledOnce)).Where(row => row.Dimension == Dimensions.Domain).ToDictionary(row => row.Category, row => row.Figure);
        var domains = new List<DistanceDomain>();
        foreach (var domain in Ids.Domains)
        {
            var distance = await ReadAsync(Ids.Distance(domain));
            var bands = SplitTables.Of(distance.Definition, await SplitsAsync(distance.Definition.Id)).FirstOrDefault(table => table.IsBand);
            domains.Add(new DistanceDomain(
                domain,
                await ReadAsync(Ids.First(domain)),
                await ReadAsync(Ids.Latest(domain)),
                distance,
                await ReadAsync(Ids.Improved(domain)),
                bands,
                onceByDomain.TryGetValue(domain, out var figure) ? figure : null));
        }

        var after = new List<(PeriodReading Reading, string)>();
        foreach (var (id, followUp) in Ids.AfterHelp)
        {
            after.Add((await reader.HeldAgainstAsync(scope, await ReadAsync(id), place.UnitId, cancellationToken), followUp));
        }

        var (units, count) = await UnitsAsync(scope, status, place, cancellationToken);
        return new DistanceView
        {
            Place = place,
            Domains = domains,
            ScaledOnce = once,
            Units = units,
            UnitCount = count,
            AfterHelp = after,
            Finding = DistanceWords.Finding(place, domains),
            Notes = Notes(scope, place, [.. domains.Select(domain => domain.Improved), .. after.Select(item => item.Reading)]),
            AsAt = domains[0].Improved.Period?.DataAsAt,
        };

        Task<PeriodReading> ReadAsync(string id) => reader.OfAsync(scope, catalogue[id].Definition, place.UnitId, place.Month, place.MonthCount, cancellationToken);

        Task<IReadOnlyList<SplitRow>> SplitsAsync(string id) => periods.SplitsAsync(scope, id, place.UnitId, place.Month, 1, cancellationToken);
    }

    private async Task<(IReadOnlyList<DistanceUnit> Units, int Count)> UnitsAsync(AccessScope scope, StoreStatus status, PagePlace place, CancellationToken cancellationToken)
    {
        var teams = UnitChoice.Teams(status, scope, place.UnitId);
        var below = teams.Count > 0 ? teams : UnitChoice.Services(status, scope, place.UnitId);
        var figures = new List<IReadOnlyDictionary<string, UnitFigure>>();
        foreach (var domain in Ids.Domains)
        {
            figures.Add(await periods.UnitsAsync(scope, Ids.Improved(domain), place.Month, 1, cancellationToken));
        }

        var lead = catalogue[Ids.Improved(Ids.Domains[0])].Definition;
        var rows = AttentionOrder.Of(lead, below, unit => Of(figures[0], unit).Value, unit => unit.Name)
            .Take(place.Filter.All ? below.Count : MostUnits)
            .Select(unit => new DistanceUnit(unit.Id, unit.Name, [.. figures.Select(domain => Of(domain, unit))], scope.MaySeeChildrenOf(status.Tree, unit.Id)));
        return ([.. rows], below.Count);

        static UnitFigure Of(IReadOnlyDictionary<string, UnitFigure> domain, OrgUnit unit) => domain.TryGetValue(unit.Id, out var figure) ? figure : UnitFigure.NotSupplied;
    }

    private static List<Note> Notes(AccessScope scope, PagePlace place, IReadOnlyList<PeriodReading> readings)
    {
        var notes = new List<Note>(FigureNotes.Of(scope, place.OpensCases, [.. readings.Select(reading => reading.Trend)]));
        if (!scope.SeesExactNumbers)
        {
            notes.Add(new Note(NoteKind.Information, "By how much children have moved is not shown to your role: groups of very few children could be recognised."));
        }

        if (place.MonthCount > 1)
        {
            notes.Add(new Note(NoteKind.Information, "Distance travelled stands for the last day of the period, whatever its length: it looks at each child’s whole episode. What became of children after help ended adds the months up where the measure counts what ended in them."));
        }

        return notes;
    }
}
