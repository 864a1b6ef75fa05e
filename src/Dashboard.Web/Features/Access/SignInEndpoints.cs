using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Mvc;

namespace Dashboard.Web.Features.Access;

/// <summary>Answers the forms of signing in and out. Both are protected against forgery, as all forms are.</summary>
internal static class SignInEndpoints
{
    public static void MapSignIn(this WebApplication app)
    {
        app.MapPost(SignInUrls.Persona, SignInAsync).AllowAnonymous();
        app.MapPost(SignInUrls.SignOut, SignOutAsync).AllowAnonymous();
    }

    private static async Task<IResult> SignInAsync(
        HttpContext context,
        [FromForm] string persona,
        [FromForm] string? returnUrl,
        DemoPersonas personas,
        CancellationToken cancellationToken)
    {
        var chosen = (await personas.AllAsync(cancellationToken)).FirstOrDefault(candidate => candidate.Id == persona);
        if (chosen is null)
        {
            return Results.NotFound();
        }

        var identity = ScopeClaims.Identity(chosen.Scope, chosen.Name, CookieAuthenticationDefaults.AuthenticationScheme);
        await context.SignInAsync(CookieAuthenticationDefaults.AuthenticationScheme, new ClaimsPrincipal(identity));
        return Results.LocalRedirect(LocalUrl.Or(returnUrl, "/"));
    }

    private static async Task<IResult> SignOutAsync(HttpContext context, [FromForm] string? none)
    {
        _ = none; // Reading the form is what makes the framework check the token against forgery.
        await context.SignOutAsync(CookieAuthenticationDefaults.AuthenticationScheme);
        return Results.LocalRedirect(SignInUrls.SignIn);
    }
}
