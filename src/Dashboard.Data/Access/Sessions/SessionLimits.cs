namespace Dashboard.Data.Access.Sessions;

/// <summary>How long a session may last.</summary>
/// <param name="Length">At most, from the sign-in on.</param>
/// <param name="Idle">Without a request or an action.</param>
public sealed record SessionLimits(TimeSpan Length, TimeSpan Idle);
