namespace Dashboard.Data.Access;

/// <summary>Roles as they are stored.</summary>
public static class RoleCode
{
    /// <summary>The role of a code; null when there is none by that name.</summary>
    public static PortalRole? Read(string? code) =>
        code is { Length: > 0 } && char.IsLetter(code[0]) && Enum.TryParse<PortalRole>(code, ignoreCase: true, out var role) && Enum.IsDefined(role) ? role : null;

    /// <summary>Whether people in the role belong to a unit below the authority.</summary>
    public static bool NeedsUnit(PortalRole role) => role is PortalRole.Practitioner or PortalRole.TeamManager or PortalRole.ServiceManager;

    /// <summary>Whether people in the role belong to one unit only, and see others by a dated scope.</summary>
    public static bool HasOneUnit(PortalRole role) => role is PortalRole.Practitioner or PortalRole.TeamManager;

    /// <summary>The role in words.</summary>
    public static string Words(PortalRole role) => role switch
    {
        PortalRole.TeamManager => "team manager",
        PortalRole.ServiceManager => "service manager",
        PortalRole.SeniorLeader => "senior leader",
        PortalRole.Analyst => "performance analyst",
        _ => string.Concat(role.ToString().Select((letter, place) => char.IsUpper(letter) && place > 0 ? " " + char.ToLowerInvariant(letter) : char.ToLowerInvariant(letter).ToString())),
    };
}
