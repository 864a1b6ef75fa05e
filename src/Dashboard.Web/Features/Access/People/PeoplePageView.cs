using Dashboard.Data.Access.People;
using Dashboard.Data.Queries;
using Dashboard.Measures.Records;
using Dashboard.Web.Ui.Filters;

namespace Dashboard.Web.Features.Access.People;

/// <summary>What the page of people and rights shows.</summary>
/// <param name="People">Who may see what.</param>
/// <param name="Status">The store, for names of units.</param>
/// <param name="Today">The day.</param>
public sealed record PeoplePageView(PeopleView People, StoreStatus Status, DateOnly Today)
{
    /// <summary>Units that a scope or a meaning can be for.</summary>
    public IReadOnlyList<FilterOption> Units { get; } =
    [
        .. Status.Tree.Units
            .Where(unit => unit.Kind != OrgUnitKind.Authority)
            .OrderBy(unit => unit.Kind)
            .ThenBy(unit => unit.Name, StringComparer.Ordinal)
            .Select(unit => new FilterOption(unit.Id, unit.Name)),
    ];
}
