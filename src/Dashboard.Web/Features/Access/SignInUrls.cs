namespace Dashboard.Web.Features.Access;

/// <summary>Addresses of signing in and out.</summary>
public static class SignInUrls
{
    public const string SignIn = "/sign-in";
    public const string Persona = "/sign-in/persona";
    public const string SignOut = "/sign-out";
}
