using Dashboard.Data.Access.Sessions;
using Dashboard.Web.Features.Access.Oidc;
using Dashboard.Web.Features.Access.Settings;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;

namespace Dashboard.Web.Features.Access;

/// <summary>Answers the forms of signing in and out. All are protected against forgery, as all forms are.</summary>
internal static class SignInEndpoints
{
    public static void MapSignIn(this WebApplication app)
    {
        app.MapPost(SignInUrls.Start, Start).AllowAnonymous();
        app.MapPost(SignInUrls.Persona, SignInAsync).AllowAnonymous();
        app.MapPost(SignInUrls.SignOut, SignOutAsync).AllowAnonymous();
    }

    private static IResult Start([FromForm] string? returnUrl, IOptions<SignInOptions> options) => options.Value.UsesProvider
        ? Results.Challenge(new AuthenticationProperties { RedirectUri = LocalUrl.Or(returnUrl, "/") }, [OidcHandler.SchemeName])
        : Results.NotFound();

    private static async Task<IResult> SignInAsync(
        HttpContext context,
        [FromForm] string persona,
        [FromForm] string? returnUrl,
        DemoPersonas personas,
        SignInDesk desk,
        SignInNotes notes,
        CancellationToken cancellationToken)
    {
        var chosen = (await personas.AllAsync(cancellationToken)).FirstOrDefault(candidate => candidate.Id == persona);
        if (chosen is null)
        {
            return Results.NotFound();
        }

        var (person, session) = await desk.OpenAsync(
            new SignedInPerson { UserId = chosen.Scope.UserId, Name = chosen.Name, Claims = [chosen.Scope.UserId], WorkerId = chosen.Scope.WorkerId },
            cancellationToken);
        if (person is null)
        {
            return Results.LocalRedirect(notes.Refused(session.Decision));
        }

        await context.SignInAsync(CookieAuthenticationDefaults.AuthenticationScheme, person, new AuthenticationProperties { ExpiresUtc = session.EndsAt });
        return Results.LocalRedirect(LocalUrl.Or(returnUrl, "/"));
    }

    private static async Task<IResult> SignOutAsync(HttpContext context, [FromForm] string? none, SignInDesk desk, IOptions<SignInOptions> options)
    {
        _ = none; // Reading the form is what makes the framework check the token against forgery.
        var elsewhere = options.Value.UsesProvider ? await SignOutAtProvider.UrlAsync(context) : null;
        await desk.LeaveAsync(context.User, context.RequestAborted);
        await context.SignOutAsync(CookieAuthenticationDefaults.AuthenticationScheme);
        return elsewhere is null ? Results.LocalRedirect(SignInUrls.SignIn) : Results.Redirect(elsewhere);
    }
}
