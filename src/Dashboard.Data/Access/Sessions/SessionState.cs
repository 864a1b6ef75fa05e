namespace Dashboard.Data.Access.Sessions;

/// <summary>How a session stands.</summary>
/// <param name="Scope">What the person may see now; null when the session is over.</param>
/// <param name="End">Why it is over; null while it runs.</param>
/// <param name="LastSeenAt">Last request or action on record.</param>
public sealed record SessionState(AccessScope? Scope, SessionEnd? End, DateTimeOffset LastSeenAt)
{
    /// <summary>A session that is over.</summary>
    public static SessionState Over(SessionEnd end) => new(null, end, DateTimeOffset.MinValue);
}
