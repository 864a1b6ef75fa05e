using Dashboard.Data.Portal;

namespace Dashboard.Data.Access.People;

/// <summary>Who may see what.</summary>
/// <param name="People">People who have signed in, by name.</param>
/// <param name="Rules">What roles and groups mean, the first before the later.</param>
/// <param name="Changes">What administrators have changed, the latest first.</param>
public sealed record PeopleView(IReadOnlyList<PersonRow> People, IReadOnlyList<RuleRow> Rules, IReadOnlyList<RightsChange> Changes);
