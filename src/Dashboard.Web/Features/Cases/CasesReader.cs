using Dashboard.Data.Access;
using Dashboard.Data.Queries;
using Dashboard.Measures.Engine;

namespace Dashboard.Web.Features.Cases;

/// <summary>Reads a figure and the records behind it, for the page and for its files.</summary>
public sealed class CasesReader(CaseQueries cases, FigureQueries figures, PeriodQueries periods, StatusQueries statuses, Catalogue catalogue)
{
    private const string Page = "cases";
    private const string Export = "cases-export";

    /// <summary>Whether the measure, month and unit of a filter exist.</summary>
    public async Task<bool> ExistsAsync(CasesFilter filter, CancellationToken cancellationToken)
    {
        var status = await statuses.StatusAsync(cancellationToken);
        return catalogue.Find(filter.MeasureId) is not null && filter.Month is { } month && status.Months.Contains(month) && status.Tree.Holds(filter.UnitId);
    }

    /// <summary>One page of the rows.</summary>
    /// <exception cref="AccessDeniedException">The scope does not cover the children of the unit.</exception>
    public async Task<CasesView> PageAsync(AccessScope scope, CasesFilter asked, CancellationToken cancellationToken)
    {
        var filter = asked.Fitting(catalogue[asked.MeasureId!].Definition);
        return await ViewAsync(scope, filter, await cases.PageAsync(scope, filter.ToQuery(), Page, cancellationToken), cancellationToken);
    }

    /// <summary>All rows that meet the filter.</summary>
    /// <exception cref="AccessDeniedException">The scope does not cover the children of the unit.</exception>
    public async Task<CasesView> AllAsync(AccessScope scope, CasesFilter asked, CancellationToken cancellationToken)
    {
        var filter = asked.Fitting(catalogue[asked.MeasureId!].Definition);
        return await ViewAsync(scope, filter, await cases.AllAsync(scope, filter.ToQuery(), Export, cancellationToken), cancellationToken);
    }

    private async Task<CasesView> ViewAsync(AccessScope scope, CasesFilter filter, CasePage page, CancellationToken cancellationToken)
    {
        var status = await statuses.StatusAsync(cancellationToken);
        var definition = catalogue[filter.MeasureId!].Definition;
        var month = filter.Month!.Value;
        var units = await figures.UnitsAsync(scope, definition.Id, month, cancellationToken);
        var isTeam = status.Tree.IsTeam(filter.UnitId!);
        return new CasesView
        {
            Filter = filter,
            Definition = definition,
            Status = status,
            Scope = scope,
            Cases = page,
            Point = units.GetValueOrDefault(filter.UnitId!),
            Period = filter.Months > 1 && units.ContainsKey(filter.UnitId!)
                ? await periods.FigureAsync(scope, definition.Id, filter.UnitId!, month, filter.Months, cancellationToken)
                : null,
            Workers = isTeam && scope.SeesWorkers ? await figures.WorkersAsync(scope, definition.CasesOf ?? definition.Id, month, filter.UnitId!, cancellationToken) : [],
            Reasons = definition.Columns.Contains(CaseColumn.Reason) ? await cases.ReasonsAsync(scope, filter.Whole.ToQuery(), cancellationToken) : [],
        };
    }
}
