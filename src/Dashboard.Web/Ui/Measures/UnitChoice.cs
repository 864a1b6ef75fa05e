using Dashboard.Data.Access;
using Dashboard.Data.Queries;
using Dashboard.Measures.Book;
using Dashboard.Measures.Records;
using Dashboard.Web.Ui.Filters;

namespace Dashboard.Web.Ui.Measures;

/// <summary>The units a reader may choose, and the one that stands when none is chosen.</summary>
public static class UnitChoice
{
    /// <summary>The asked-for unit where its figures may be seen, else the reader's own, else the authority.</summary>
    public static string Settle(StoreStatus status, AccessScope scope, string? asked) =>
        asked is not null && scope.MaySeeFigures(status.Tree, asked) ? asked : Own(status, scope);

    /// <summary>The unit that stands when none is chosen.</summary>
    public static string Own(StoreStatus status, AccessScope scope) =>
        scope.UnitIds.FirstOrDefault(unit => scope.MaySeeFigures(status.Tree, unit)) ?? OrgTree.AuthorityId;

    /// <summary>Every unit the reader may see, under the service that it belongs to.</summary>
    public static IReadOnlyList<FilterOption> Options(StoreStatus status, AccessScope scope)
    {
        var visible = status.Tree.Units.Where(unit => scope.MaySeeFigures(status.Tree, unit.Id)).ToList();
        var services = visible.Where(unit => unit.Kind == OrgUnitKind.Service).OrderBy(unit => unit.Name, StringComparer.CurrentCulture);
        var teams = visible.Where(unit => unit.Kind == OrgUnitKind.Team).ToLookup(unit => IsInService(status, unit) ? unit.ParentId : null);
        return
        [
            .. visible.Where(unit => unit.Id == OrgTree.AuthorityId).Select(unit => new FilterOption(unit.Id, status.AuthorityName)),
            .. services.SelectMany(service => Group(service, teams[service.Id])),
            .. teams[null].Select(unit => new FilterOption(unit.Id, unit.Name) { Group = "Other teams" }),
        ];
    }

    /// <summary>Teams of a unit that the reader may see.</summary>
    public static IReadOnlyList<OrgUnit> Teams(StoreStatus status, AccessScope scope, string unitId) => Below(status, scope, unitId, OrgUnitKind.Team);

    /// <summary>Services below a unit.</summary>
    public static IReadOnlyList<OrgUnit> Services(StoreStatus status, AccessScope scope, string unitId) => Below(status, scope, unitId, OrgUnitKind.Service);

    private static IReadOnlyList<OrgUnit> Below(StoreStatus status, AccessScope scope, string unitId, OrgUnitKind kind) =>
        [.. status.Tree.Units.Where(unit => unit.Id != unitId && unit.Kind == kind && status.Tree.IsWithin(unit.Id, unitId) && scope.MaySeeFigures(status.Tree, unit.Id))];

    private static IEnumerable<FilterOption> Group(OrgUnit service, IEnumerable<OrgUnit> teams) => teams
        .OrderBy(unit => unit.Name, StringComparer.CurrentCulture)
        .Select(unit => new FilterOption(unit.Id, unit.Name) { Group = service.Name })
        .Prepend(new FilterOption(service.Id, service.Name + ", whole service") { Group = service.Name });

    private static bool IsInService(StoreStatus status, OrgUnit unit) =>
        unit.ParentId is { } parent && status.Tree.Holds(parent) && status.Tree.Units[status.Tree.NumberOf(parent)].Kind == OrgUnitKind.Service;
}
