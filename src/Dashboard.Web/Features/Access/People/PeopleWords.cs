using Dashboard.Data.Access;
using Dashboard.Data.Access.People;
using Dashboard.Data.Portal;
using Dashboard.Data.Queries;
using Dashboard.Measures.Formatting;

namespace Dashboard.Web.Features.Access.People;

/// <summary>Words of the page of people and rights.</summary>
internal static class PeopleWords
{
    public static string Finding(PeoplePageView view)
    {
        var all = view.People.People;
        var open = all.Count(person => person.OpenSessions > 0);
        var refused = all.Count(person => person.Decision.Scope is null);
        return all.Count == 0
            ? "Nobody has signed in yet."
            : $"{all.Count} {(all.Count == 1 ? "person has" : "people have")} signed in so far, {open} {(open == 1 ? "is" : "are")} here now, and {(refused == 0 ? "all of them may" : refused == 1 ? "1 may not" : $"{refused} may not")} open the portal.";
    }

    public static string Role(PortalRole role)
    {
        var words = RoleCode.Words(role);
        return char.ToUpperInvariant(words[0]) + words[1..];
    }

    public static string Units(StoreStatus status, AccessScope scope) => string.Join(", ", scope.UnitIds.Select(status.UnitName));

    public static string Scope(StoreStatus status, UserScope scope)
    {
        var role = RoleCode.Read(scope.Role) is { } known ? Role(known) : scope.Role;
        var unit = scope.UnitId is { } id ? status.UnitName(id) : status.AuthorityName;
        return $"{role}, {unit}, {FigureText.Date(scope.FromOn)} to {FigureText.Date(scope.ToOn)}: {scope.Reason}";
    }

    public static string Meaning(StoreStatus status, ClaimRule rule) => (rule.Role, rule.UnitId) switch
    {
        ({ } role, { } unit) => $"{Role(role)}, {status.UnitName(unit)}",
        ({ } role, null) => Role(role),
        (null, { } unit) => status.UnitName(unit),
        _ => "Nothing",
    };

    /// <summary>Name of somebody by id; the id when nobody by it has signed in.</summary>
    public static string Person(PeopleView view, string? id) => view.People.FirstOrDefault(person => person.Id == id)?.Name ?? id ?? "Everybody";
}
