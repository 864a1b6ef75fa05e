using Dashboard.Data.Access;
using Dashboard.Data.Queries;
using Dashboard.Measures.Calendar;
using Dashboard.Measures.Engine;
using Dashboard.Measures.Records;
using Dashboard.Measures.Subjects.SignsOfSafety;
using Dashboard.Web.Setup;
using Dashboard.Web.Ui.Filters;
using Dashboard.Web.Ui.Measures;
using Dashboard.Web.Ui.Tables;
using Dashboard.Web.Ui.Text;
using Microsoft.Extensions.Options;

namespace Dashboard.Web.Features.Overview;

/// <summary>Reads the overview: every series once.</summary>
public sealed class OverviewQuery(StatusQueries statuses, FigureQueries figures, PeriodQueries periods, Catalogue catalogue, IOptions<PortalOptions> portal)
{
    /// <summary>Teams that are listed unless all are asked for.</summary>
    public const int MostTeams = 20;

    private static readonly string[] Others =
        ["referral.received", "referral.re-referral", "s47.to-icpc", "assessment.in-45-days", "cp.open", "caseload.children.mean"];

    /// <summary>The overview of a choice; null before anything has been counted.</summary>
    public async Task<OverviewView?> LoadAsync(AccessScope scope, OverviewFilter filter, CancellationToken cancellationToken)
    {
        var status = FigureNotes.Named(await statuses.StatusAsync(cancellationToken), portal.Value);
        if (status.Months.Count == 0)
        {
            return null;
        }

        // Kinds of plan cut figures down to a handful of children, which stays inside the service.
        filter = scope.SeesChildren ? filter : filter with { Status = null };
        var unit = UnitChoice.Settle(status, scope, filter.Unit);
        var month = MonthChoice.Settle(status, filter.Month);
        var practice = new List<MeasureTrend>();
        foreach (var element in PracticeElements.All)
        {
            practice.Add(await TrendAsync(scope, element.MeasureId, unit, month, filter.Status, cancellationToken));
        }

        var others = new List<(MeasureTrend, bool)>();
        foreach (var id in Others.Where(id => catalogue.Find(id) is not null))
        {
            var kept = filter.Status is null || catalogue[id].Definition.Splits.Contains(Dimensions.Status);
            others.Add((await TrendAsync(scope, id, unit, month, kept ? filter.Status : null, cancellationToken), !kept));
        }

        var services = UnitChoice.Services(status, scope, unit);
        var teams = UnitChoice.Teams(status, scope, unit);
        var byMeasure = new List<IReadOnlyDictionary<string, UnitFigure>>();
        foreach (var id in PracticeHeat.MeasureIds)
        {
            byMeasure.Add(await periods.UnitsAsync(scope, id, month, 1, cancellationToken));
        }

        var heat = new PracticeHeat(status, catalogue, month, byMeasure);
        var parts = teams.Count > 0 ? teams : services;
        var teamsWithout = heat.Without(teams);
        return new OverviewView
        {
            Filter = filter with { Unit = unit == UnitChoice.Own(status, scope) ? null : unit, Month = month == status.LatestMonth ? null : month },
            UnitId = unit,
            UnitName = status.UnitName(unit),
            Month = month,
            MayBeSplit = scope.SeesChildren,
            Units = UnitChoice.Options(status, scope),
            Months = MonthChoice.Options(status),
            Chips = Chips(status, scope, filter, unit, month),
            Finding = OverviewFinding.Of(
                status.UnitName(unit),
                filter.Status,
                practice[^1],
                filter.Status is null ? heat.Parts(PracticeElements.Of(PracticeElement.SafetyPlan).MeasureId, parts) : [],
                teams.Count > 0 ? "team" : "service"),
            Practice = practice,
            Others = others,
            Tables = Tables(heat, unit, services, teams, filter.All),
            Teams = teams.Count - teamsWithout.Count,
            TeamsShown = filter.All ? teams.Count : Math.Min(MostTeams, teams.Count - teamsWithout.Count),
            Without = [.. heat.Without(services), .. teamsWithout],
            Notes = Notes(scope, filter, [.. practice, .. others.Select(other => other.Item1)]),
            Source = FigureNotes.Source(status),
            AsAt = practice[0].Point?.DataAsAt,
            Status = FigureNotes.Status(status, month),
            IssuedOn = FigureNotes.IssuedOn(status, month),
        };
    }

    private static List<HeatSpec> Tables(PracticeHeat heat, string unit, IReadOnlyList<OrgUnit> services, IReadOnlyList<OrgUnit> teams, bool all)
    {
        if (teams.Count == 0 && services.Count == 0)
        {
            return [heat.Above(unit)];
        }

        var tables = new List<HeatSpec>();
        if (services.Count > 0)
        {
            tables.Add(heat.Below("By service", "Service", unit, services, services.Count));
        }

        if (teams.Count > 0)
        {
            tables.Add(heat.Below("By team", "Team", unit, teams, all ? teams.Count : MostTeams));
        }

        return tables;
    }

    private static List<FilterChip> Chips(StoreStatus status, AccessScope scope, OverviewFilter filter, string unit, Month month)
    {
        var chips = new List<FilterChip>();
        if (unit != UnitChoice.Own(status, scope))
        {
            chips.Add(new FilterChip("Unit", status.UnitName(unit), (filter with { Unit = null, All = false }).ToUrl()));
        }

        if (month != status.LatestMonth)
        {
            chips.Add(new FilterChip("Month", Measures.Formatting.FigureText.Month(month), (filter with { Month = null }).ToUrl()));
        }

        if (filter.Status is { } kind)
        {
            chips.Add(new FilterChip("Children", StatusChoice.Words(kind), (filter with { Status = null }).ToUrl()));
        }

        return chips;
    }

    private static IReadOnlyList<Note> Notes(AccessScope scope, OverviewFilter filter, IReadOnlyCollection<MeasureTrend> trends) =>
    [
        .. FigureNotes.Of(scope, trends),
        .. filter.Status is { } kind
            ? new[] { new Note(NoteKind.Information, $"The figures above are of {StatusChoice.Children(kind)}; the tables of services and teams are of all open children.") }
            : [],
    ];

    private async Task<MeasureTrend> TrendAsync(AccessScope scope, string id, string unit, Month month, string? status, CancellationToken cancellationToken)
    {
        var series = StatusChoice.Pair(status) is { } pair
            ? await figures.SeriesAsync(scope, id, unit, pair, cancellationToken)
            : await figures.SeriesAsync(scope, id, unit, cancellationToken);
        return MeasureTrend.Of(catalogue[id].Definition, series, month);
    }
}
