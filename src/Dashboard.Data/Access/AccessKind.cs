namespace Dashboard.Data.Access;

/// <summary>What was done, for the access log.</summary>
public enum AccessKind
{
    /// <summary>Records or figures were shown on a page.</summary>
    Look,

    /// <summary>They left the portal as a file.</summary>
    Export,

    SignIn,

    SignOut,

    /// <summary>Somebody asked for what the role does not cover.</summary>
    Refused,

    /// <summary>Something was changed: a setting, a scope, the standards in force.</summary>
    Change,
}
