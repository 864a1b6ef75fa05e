using Dashboard.Data.Access;

namespace Dashboard.Web.Features.Access;

/// <summary>A made-up person to look at the made-up authority with.</summary>
/// <param name="Id">Short code, used in the sign-in form.</param>
/// <param name="Name">Who it is.</param>
/// <param name="Sees">What the person sees, in words.</param>
/// <param name="Scope">What the person sees.</param>
public sealed record Persona(string Id, string Name, string Sees, AccessScope Scope);
