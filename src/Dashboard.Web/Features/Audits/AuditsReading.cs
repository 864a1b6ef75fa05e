using Dashboard.Data.Access;
using Dashboard.Data.Queries;
using Dashboard.Measures.Calendar;
using Dashboard.Measures.Codes;
using Dashboard.Measures.Engine;
using Dashboard.Measures.Statistics;
using Dashboard.Web.Ui.Charts;
using Dashboard.Web.Ui.Measures;
using Ids = Dashboard.Web.Features.Audits.AuditIds;

namespace Dashboard.Web.Features.Audits;

/// <summary>Reads the parts of the page of audits for one reader, unit and period.</summary>
internal sealed class AuditsReading(AccessScope scope, StoreStatus status, AuditsView view, FigureQueries figures, CaseQueries cases, PeriodQueries periods, Catalogue catalogue, CancellationToken cancellationToken)
{
    private const int Quarter = 3;
    private const int Year = 12;

    private string Unit => view.Place.UnitId;

    private Month Month => view.Place.Month;

    /// <summary>These measures over some months.</summary>
    public async Task<IReadOnlyList<PeriodRow>> RowsAsync(IEnumerable<string> measureIds, int months)
    {
        var rows = new List<PeriodRow>();
        foreach (var id in measureIds)
        {
            rows.Add(new PeriodRow(catalogue[id].Definition, await periods.FigureAsync(scope, id, Unit, Month, months, cancellationToken)));
        }

        return rows;
    }

    /// <summary>Audits by kind, then by instrument.</summary>
    public async Task<IReadOnlyList<AuditGroup>> GroupsAsync()
    {
        var done = SplitTables.Of(catalogue[Ids.Completed].Definition, await SplitsAsync(Ids.Completed, view.Months));
        var good = await FiguresAsync(Ids.Good);
        var inadequate = await FiguresAsync(Ids.Inadequate);
        return
        [
            .. new[] { Dimensions.AuditKind, Dimensions.Instrument }
                .SelectMany(dimension => done.Where(split => split.Dimension == dimension))
                .SelectMany(split => split.Lines)
                .Select(line => new AuditGroup(line.Pair, line.Label, line.Figure, Find(good, line.Pair), Find(inadequate, line.Pair))),
        ];

        async Task<Dictionary<CategoryPair, UnitFigure>> FiguresAsync(string id) =>
            (await SplitsAsync(id, view.Months)).ToDictionary(row => new CategoryPair(row.Dimension, row.Category), row => row.Figure);

        static UnitFigure? Find(Dictionary<CategoryPair, UnitFigure> known, CategoryPair pair) => known.TryGetValue(pair, out var figure) ? figure : null;
    }

    /// <summary>Team managers over the last three months, those without an audit in the month first.</summary>
    public async Task<IReadOnlyList<AuditManager>> ManagersAsync()
    {
        var byMonth = new List<IReadOnlyList<WorkerRow>>();
        for (var back = 0; back < Quarter; back++)
        {
            byMonth.Add(await figures.WorkersAsync(scope, Ids.PerManager, Month.AddMonths(-back), Unit, cancellationToken));
        }

        var done = byMonth.ConvertAll(rows => rows.ToDictionary(row => (row.TeamId, row.WorkerId), row => (bool?)(row.Figure.Numerator > 0)));
        return
        [
            .. byMonth[0]
                .Select(row => new AuditManager(row.TeamId, status.UnitName(row.TeamId), row.WorkerId, row.Name, done.ConvertAll(month => month.GetValueOrDefault((row.TeamId, row.WorkerId)))))
                .OrderBy(manager => manager.Done[0])
                .ThenBy(manager => manager.Done.Count(audit => audit == true))
                .ThenBy(manager => manager.Name, StringComparer.CurrentCulture),
        ];
    }

    /// <summary>Everybody else who did an audit in the last three months, those with the most first.</summary>
    public async Task<IReadOnlyList<AuditorRow>> AuditorsAsync()
    {
        var rows = new List<CaseRow>();
        for (var back = 0; back < Quarter; back++)
        {
            rows.AddRange(await cases.OfWorkersAsync(scope, Ids.ByAuditor, Month.AddMonths(-back), Unit, cancellationToken));
        }

        return
        [
            .. rows
                .GroupBy(row => row.RecordId!)
                .Select(auditor => (Id: auditor.Key, Latest: auditor.MaxBy(row => row.Month)!, ByMonth: auditor.ToDictionary(row => row.Month, row => row.Amount ?? 0)))
                .Where(auditor => !auditor.Latest.Categories[Dimensions.Role].Contains(WorkerRoles.TeamManager))
                .Select(auditor => new AuditorRow(
                    auditor.Id,
                    status.WorkerName(auditor.Id),
                    WorkerRoles.List.Label(auditor.Latest.Categories[Dimensions.Role].First()),
                    auditor.Latest.TeamId is { } team ? status.UnitName(team) : null,
                    [.. Enumerable.Range(0, Quarter).Select(back => auditor.ByMonth.GetValueOrDefault(Month.AddMonths(-back)))]))
                .OrderByDescending(auditor => auditor.Audits.Sum())
                .ThenBy(auditor => auditor.Name, StringComparer.CurrentCulture),
        ];
    }

    /// <summary>Teams of the unit, or its services where there are none; those with the lowest share of good audits first.</summary>
    public async Task<IReadOnlyList<AuditTeam>> TeamsAsync()
    {
        var teams = UnitChoice.Teams(status, scope, Unit);
        var below = teams.Count > 0 ? teams : UnitChoice.Services(status, scope, Unit);
        var known = new Dictionary<string, IReadOnlyDictionary<string, UnitFigure>>();
        foreach (var id in below.Count == 0 ? [] : Ids.OfTeams)
        {
            known.Add(id, await periods.UnitsAsync(scope, id, Month, view.Months, cancellationToken));
        }

        return AttentionOrder.Of(
            catalogue[Ids.Good].Definition,
            below
                .Select(unit => new AuditTeam(
                    unit.Id,
                    unit.Name,
                    known.Where(measure => measure.Value.ContainsKey(unit.Id)).ToDictionary(measure => measure.Key, measure => measure.Value[unit.Id]),
                    scope.MaySeeChildrenOf(status.Tree, unit.Id)))
                .Where(team => team.Figures.Values.Any(figure => figure.Cases > 0 || figure.IsWithheld)),
            team => team[Ids.Good].Value,
            team => team.Name);
    }

    /// <summary>Audits by month and grade.</summary>
    public async Task<ChartSpec> GradesAsync()
    {
        var grades = new List<(string, IReadOnlyList<SeriesPoint>)>();
        foreach (var grade in AuditGrades.List.Codes)
        {
            grades.Add((grade, await figures.SeriesAsync(scope, Ids.Completed, Unit, new CategoryPair(Dimensions.Grade, grade), cancellationToken)));
        }

        return GradeChart.Of(view.Place, grades);
    }

    /// <summary>Open actions by days past due.</summary>
    public async Task<SplitTable?> OverdueAsync() =>
        SplitTables.Of(catalogue[Ids.ActionsOpen].Definition, await SplitsAsync(Ids.ActionsOpen, 1)).FirstOrDefault(split => split.IsBand);

    /// <summary>What audits ask for, by month and quarter.</summary>
    public async Task<IReadOnlyList<ThemeRow>> ThemesAsync()
    {
        var month = await OfAsync(Month, 1);
        var quarter = await OfAsync(Month, Quarter);
        var before = await OfAsync(Month.AddMonths(-Quarter), Quarter);
        var period = await OfAsync(Month, view.Months);
        return
        [
            .. period.Keys.Union(before.Keys).Union(quarter.Keys)
                .Select(theme => new ThemeRow(Themes.List.Label(theme), month.GetValueOrDefault(theme), quarter.GetValueOrDefault(theme), before.GetValueOrDefault(theme), period.GetValueOrDefault(theme)))
                .OrderByDescending(row => row.InQuarter)
                .ThenByDescending(row => row.InPeriod)
                .ThenBy(row => row.Theme, StringComparer.CurrentCulture),
        ];

        async Task<Dictionary<string, double>> OfAsync(Month last, int months) =>
            (await periods.SplitsAsync(scope, Ids.ActionsAgreed, Unit, last, months, cancellationToken))
                .Where(row => row.Dimension == Dimensions.Theme)
                .ToDictionary(row => row.Category, row => row.Figure.Numerator ?? 0);
    }

    /// <summary>Moderation over twelve months.</summary>
    public async Task<Moderation> ModerationAsync()
    {
        var rows = await RowsAsync(Ids.Moderation, Year);
        if (!scope.SeesExactNumbers)
        {
            return new Moderation(rows, [], null, rows[^1].Months);
        }

        var pairs = (await SplitsAsync(Ids.Agreement, Year))
            .Where(row => row.Dimension == Dimensions.GradePair)
            .Select(row => (Pair: new CategoryPair(row.Dimension, row.Category), Grades: AuditGradePairs.Parts(row.Category), row.Figure.Cases))
            .ToList();
        var kappa = Kappa.Of(pairs.Where(pair => pair.Grades.Original != AuditGrades.NotKnown && pair.Grades.Moderated != AuditGrades.NotKnown).Select(pair => (pair.Grades.Original, pair.Grades.Moderated, pair.Cases)));
        return new Moderation(rows, [.. pairs.Select(pair => (pair.Pair, pair.Grades.Original, pair.Grades.Moderated, pair.Cases))], kappa, rows[^1].Months);
    }

    private Task<IReadOnlyList<SplitRow>> SplitsAsync(string id, int months) => periods.SplitsAsync(scope, id, Unit, Month, months, cancellationToken);
}
