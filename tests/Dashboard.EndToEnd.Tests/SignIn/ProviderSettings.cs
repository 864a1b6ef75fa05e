namespace Dashboard.EndToEnd.Tests.SignIn;

/// <summary>Settings of a portal whose people sign in at a provider.</summary>
internal static class ProviderSettings
{
    public const string ClientId = "dashboard";
    public const string ClientSecret = "known-to-the-tests-only";

    public static IReadOnlyDictionary<string, string> Of(string issuer) => new Dictionary<string, string>
    {
        ["SignIn__Mode"] = "oidc",
        ["SignIn__Authority"] = issuer,
        ["SignIn__ClientId"] = ClientId,
        ["SignIn__ClientSecret"] = ClientSecret,
        ["SignIn__RecheckSeconds"] = ProviderPortal.Recheck,
        ["SignIn__Roles__0__Claim"] = "Dashboard.Analyst",
        ["SignIn__Roles__0__Role"] = "Analyst",
        ["SignIn__Roles__1__Claim"] = "Dashboard.SeniorLeader",
        ["SignIn__Roles__1__Role"] = "SeniorLeader",
        ["SignIn__Roles__2__Claim"] = "Dashboard.TeamManager",
        ["SignIn__Roles__2__Role"] = "TeamManager",
        ["SignIn__Roles__3__Claim"] = "Dashboard.Councillor",
        ["SignIn__Roles__3__Role"] = "Councillor",
        ["SignIn__Units__0__Claim"] = "team-one",
        ["SignIn__Units__0__Unit"] = "T-BEECH",
        ["SignIn__Units__1__Claim"] = "team-two",
        ["SignIn__Units__1__Unit"] = "T-ROWAN",
        ["SignIn__Units__2__Claim"] = "team-closed",
        ["SignIn__Units__2__Unit"] = "T-CLOSED",
    };
}
