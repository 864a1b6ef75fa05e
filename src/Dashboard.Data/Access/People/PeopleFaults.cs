using Dashboard.Data.Model;
using Dashboard.Measures.Book;

namespace Dashboard.Data.Access.People;

/// <summary>What is wrong with a change of rights, and how one reads in the list of changes.</summary>
internal static class PeopleFaults
{
    private const int LongestInDays = 366;

    public static IReadOnlyList<string> Of(ScopeDraft draft, OrgTree tree)
    {
        var faults = new List<string>();
        if (RoleCode.NeedsUnit(draft.Role) && !IsBelowTheAuthority(tree, draft.UnitId))
        {
            faults.Add("Choose the team or service that the scope is for.");
        }

        if (draft.To < draft.From)
        {
            faults.Add("The last day is before the first.");
        }
        else if (draft.To.DayNumber - draft.From.DayNumber > LongestInDays)
        {
            faults.Add("A scope with dates runs for a year at most. What lasts belongs in the directory.");
        }

        if (draft.Reason.Trim().Length is 0 or > TextLength.Sentence)
        {
            faults.Add($"Say why, in up to {TextLength.Sentence} characters, without names of children.");
        }

        return faults;
    }

    public static IReadOnlyList<string> Of(ClaimRule rule, OrgTree tree)
    {
        var faults = new List<string>();
        if (rule.Claim.Length is 0 or > TextLength.Label || rule.Claim.Any(char.IsControl))
        {
            faults.Add($"Give the role or group as the directory names it, in up to {TextLength.Label} characters.");
        }

        if (rule.Role is null && rule.UnitId is null)
        {
            faults.Add("Choose the role, the unit or both that it means.");
        }

        if (rule.UnitId is { } unit && !IsBelowTheAuthority(tree, unit))
        {
            faults.Add("Choose a team or service of the organisation.");
        }

        return faults;
    }

    public static string Words(PortalRole? role, string? unit, DateOnly? from, DateOnly? to) =>
        FormattableString.Invariant($"{role}, {unit ?? OrgTree.AuthorityId}, {from:yyyy-MM-dd} to {to:yyyy-MM-dd}");

    public static string Words(ClaimRule rule) => $"{rule.Claim}: {rule.Role?.ToString() ?? "no role"}, {rule.UnitId ?? "no unit"}";

    private static bool IsBelowTheAuthority(OrgTree tree, string? unit) => unit != OrgTree.AuthorityId && tree.Holds(unit);
}
