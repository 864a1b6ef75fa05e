namespace Dashboard.Data.Access;

/// <summary>Why a seal of the access log was made.</summary>
public enum SealKind
{
    /// <summary>Somebody asked for it, to note the hash elsewhere.</summary>
    Sealed,

    /// <summary>The entries up to it were removed at the end of their time.</summary>
    Pruned,

    /// <summary>The log was found whole up to it.</summary>
    Verified,
}
