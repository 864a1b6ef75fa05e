using Dashboard.Data.Access;
using Dashboard.Data.Queries;
using Dashboard.Measures.Records;

namespace Dashboard.Web.Ui.Filters;

/// <summary>Units and months to choose from on pages about single children. Leaves out units whose children the reader may not open.</summary>
public static class ChildUnits
{
    /// <summary>The units, each service followed by its teams.</summary>
    public static IReadOnlyList<FilterOption> Options(StoreStatus status, AccessScope scope)
    {
        var allowed = status.Tree.Units.Where(unit => scope.MaySeeChildrenOf(status.Tree, unit.Id)).ToList();
        var services = allowed.Where(unit => unit.Kind == OrgUnitKind.Service).OrderBy(unit => unit.Name, StringComparer.CurrentCulture).ToList();
        return
        [
            .. allowed.Where(unit => unit.Kind == OrgUnitKind.Authority).Select(unit => new FilterOption(unit.Id, status.UnitName(unit.Id))),
            .. services.SelectMany(service => allowed
                .Where(unit => unit.Id == service.Id || unit.ParentId == service.Id)
                .OrderBy(unit => unit.Id != service.Id)
                .ThenBy(unit => unit.Name, StringComparer.CurrentCulture)
                .Select(unit => new FilterOption(unit.Id, unit.Id == service.Id ? "All of " + unit.Name : unit.Name) { Group = service.Name })),
            .. allowed.Where(unit => unit.Kind == OrgUnitKind.Team && services.TrueForAll(service => service.Id != unit.ParentId))
                .OrderBy(unit => unit.Name, StringComparer.CurrentCulture)
                .Select(unit => new FilterOption(unit.Id, unit.Name)),
        ];
    }

    /// <summary>The counted months, the newest first.</summary>
    public static IReadOnlyList<MonthOption> Months(StoreStatus status) =>
        [.. status.Months.Reverse().Select(month => new MonthOption(month.ToString(), !status.Publications.ContainsKey(month)))];
}
