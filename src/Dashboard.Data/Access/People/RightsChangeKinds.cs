namespace Dashboard.Data.Access.People;

/// <summary>Kinds of changes of who may see what, as they are stored.</summary>
public static class RightsChangeKinds
{
    public const string ScopeGiven = "scope-given";
    public const string ScopeEnded = "scope-ended";
    public const string SessionsEnded = "sessions-ended";
    public const string PersonDisabled = "person-disabled";
    public const string PersonEnabled = "person-enabled";
    public const string MappingAdded = "mapping-added";
    public const string MappingRemoved = "mapping-removed";

    /// <summary>A kind in words.</summary>
    public static string Words(string kind) => kind switch
    {
        ScopeGiven => "Scope given",
        ScopeEnded => "Scope ended",
        SessionsEnded => "Sessions ended",
        PersonDisabled => "Sign-in switched off",
        PersonEnabled => "Sign-in switched on",
        MappingAdded => "Meaning added",
        MappingRemoved => "Meaning removed",
        _ => kind,
    };
}
