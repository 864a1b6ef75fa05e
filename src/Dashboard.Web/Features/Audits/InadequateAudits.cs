using Dashboard.Data.Access;
using Dashboard.Data.Queries;
using Dashboard.Measures.Codes;

namespace Dashboard.Web.Features.Audits;

/// <summary>Reads the audits graded inadequate one by one. Each reading is an entry in the access log.</summary>
public sealed class InadequateAudits(CaseQueries cases, StatusQueries statuses)
{
    /// <summary>How many are listed on the page.</summary>
    public const int Most = 100;

    private const string Page = "audits";

    /// <summary>Those of the unit and period of a page.</summary>
    /// <exception cref="AccessDeniedException">The scope does not cover the children of the unit.</exception>
    public async Task<InadequateList?> LoadAsync(AccessScope scope, AuditsView view, CancellationToken cancellationToken)
    {
        var status = await statuses.StatusAsync(cancellationToken);
        var filter = new CaseFilter { MeasureId = AuditIds.Answered, Month = view.Place.Month, Months = view.Months, UnitId = view.Place.UnitId, Order = CaseOrder.OccurredOn, Descending = true, PageSize = Most };
        var page = await cases.PageAsync(scope, filter, Page, cancellationToken);
        return new InadequateList([.. page.Rows.Select(row => Item(status, row)).OrderBy(item => item.IsInTime).ThenByDescending(item => item.AuditedOn)], page.Total);
    }

    private static InadequateAudit Item(StoreStatus status, CaseRow row) => new(
        row.ChildId!,
        row.TeamId is { Length: > 0 } team ? status.UnitName(team) : null,
        row.OccurredOn,
        row.DueOn,
        row.Amount,
        row.Reason is { } reason ? Reasons.List.Label(reason) : string.Empty,
        row.Counted);
}
