using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Components.Authorization;

namespace Dashboard.Web.Layout;

/// <summary>Leaves out of the rail and the search what the reader may not open. The pages themselves refuse too.</summary>
internal static class PolicyCheck
{
    /// <summary>What the reader passes, in the same order.</summary>
    /// <param name="authorization">Decides.</param>
    /// <param name="reader">Who is signed in; null is nobody.</param>
    /// <param name="things">What is offered.</param>
    /// <param name="policyOf">Policy of a thing; null is for everybody.</param>
    public static async Task<IReadOnlyList<T>> AllowedAsync<T>(this IAuthorizationService authorization, Task<AuthenticationState>? reader, IEnumerable<T> things, Func<T, string?> policyOf)
    {
        var passed = new Dictionary<string, bool>(StringComparer.Ordinal);
        var allowed = new List<T>();
        foreach (var thing in things)
        {
            var policy = policyOf(thing);
            if (policy is not null && !passed.ContainsKey(policy))
            {
                passed[policy] = reader is not null && (await authorization.AuthorizeAsync((await reader).User, policy)).Succeeded;
            }

            if (policy is null || passed[policy])
            {
                allowed.Add(thing);
            }
        }

        return allowed;
    }
}
