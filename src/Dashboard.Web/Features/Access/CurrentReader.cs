using Dashboard.Data.Access;
using Microsoft.AspNetCore.Components.Authorization;

namespace Dashboard.Web.Features.Access;

/// <summary>Turns whoever is signed in to this page or circuit into the scope that every query asks for.</summary>
public sealed class CurrentReader(AuthenticationStateProvider authentication)
{
    /// <summary>The scope of the reader.</summary>
    /// <exception cref="AccessDeniedException">Nobody is signed in.</exception>
    public async Task<AccessScope> ScopeAsync() => ScopeClaims.Scope((await authentication.GetAuthenticationStateAsync()).User);
}
