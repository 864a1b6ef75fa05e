namespace Dashboard.Web.Features.Access.Settings;

/// <summary>Which role of the portal a role or group of the provider means.</summary>
public sealed class ClaimRole
{
    public string? Claim { get; set; }

    public string? Role { get; set; }
}
