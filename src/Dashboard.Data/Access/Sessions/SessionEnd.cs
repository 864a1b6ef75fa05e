namespace Dashboard.Data.Access.Sessions;

/// <summary>Why a session is over.</summary>
public enum SessionEnd
{
    /// <summary>Signed out, or ended by an administrator; or never begun.</summary>
    Ended,

    /// <summary>It has reached its length.</summary>
    TimeUp,

    /// <summary>Nothing was done for too long.</summary>
    Idle,

    /// <summary>The person may see nothing any more.</summary>
    NoRights,

    /// <summary>The person may see something else than at the sign-in.</summary>
    RightsChanged,
}
