namespace Dashboard.Web.Features.Access;

/// <summary>Addresses of signing in and out.</summary>
public static class SignInUrls
{
    public const string SignIn = "/sign-in";
    public const string Persona = "/sign-in/persona";
    public const string Start = "/sign-in/start";
    public const string Callback = "/sign-in/callback";
    public const string Refused = "/sign-in/refused";
    public const string Failed = "/sign-in/failed";
    public const string SignOut = "/sign-out";
}
