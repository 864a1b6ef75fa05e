namespace Dashboard.Web.Features.Access.Settings;

/// <summary>Which unit a role or group of the provider belongs to.</summary>
public sealed class ClaimUnit
{
    public string? Claim { get; set; }

    public string? Unit { get; set; }
}
