namespace Dashboard.Data.Access;

/// <summary>Why a person gets no scope.</summary>
public enum ScopeRefusal
{
    /// <summary>An administrator has taken the sign-in away.</summary>
    Disabled,

    /// <summary>Nothing that the sign-in names means a role.</summary>
    NoRole,

    /// <summary>The role needs a unit, and nothing gives one.</summary>
    NoUnit,

    /// <summary>The role has one unit, and the sign-in gives several.</summary>
    SeveralUnits,

    /// <summary>The unit is not, or no longer, part of the organisation.</summary>
    ClosedUnit,

    /// <summary>The role reads what one worker holds, and the sign-in names none.</summary>
    NoWorker,
}
