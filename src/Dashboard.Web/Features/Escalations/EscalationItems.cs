using Dashboard.Data.Access;
using Dashboard.Data.Queries;
using Dashboard.Measures.Codes;

namespace Dashboard.Web.Features.Escalations;

/// <summary>Reads the open escalations one by one. Each reading is an entry in the access log.</summary>
public sealed class EscalationItems(CaseQueries cases, StatusQueries statuses)
{
    /// <summary>How many are listed on the page.</summary>
    public const int Most = 100;

    private const string Page = "escalations";

    /// <summary>Those of the unit and month of a page.</summary>
    /// <exception cref="AccessDeniedException">The scope does not cover the children of the unit.</exception>
    public async Task<EscalationItemList?> LoadAsync(AccessScope scope, EscalationsView view, CancellationToken cancellationToken)
    {
        var status = await statuses.StatusAsync(cancellationToken);
        var page = await cases.PageAsync(scope, new CaseFilter { MeasureId = EscalationIds.Open, Month = view.Month, UnitId = view.UnitId, Order = CaseOrder.DueOn, PageSize = Most }, Page, cancellationToken);
        return new EscalationItemList(
            [
                .. page.Rows
                    .Select(row => Item(status, row))
                    .OrderByDescending(item => item.IsPast)
                    .ThenBy(item => item.DueOn ?? DateOnly.MaxValue)
                    .ThenBy(item => item.RaisedOn),
            ],
            page.Total);
    }

    private static EscalationItem Item(StoreStatus status, CaseRow row) => new()
    {
        ChildId = row.ChildId!,
        Team = row.TeamId is { Length: > 0 } team ? status.UnitName(team) : null,
        Role = Label(row, RaisedByRoles.List),
        RaisedOn = row.OccurredOn,
        Stage = Label(row, EscalationStages.List),
        Days = row.Amount,
        DueOn = row.DueOn,
        IsExtended = row.Reason is Reasons.WithinExtension or Reasons.PastExtension,
        IsPast = row.Reason is Reasons.Late or Reasons.PastExtension,
        Standing = Reasons.List.Label(row.Reason ?? Reasons.StageNotKnown),
        Theme = Label(row, Themes.List),
    };

    private static string Label(CaseRow row, CodeList list) => list.Label(row.Categories[list.Id].FirstOrDefault() ?? Themes.NotKnown);
}
