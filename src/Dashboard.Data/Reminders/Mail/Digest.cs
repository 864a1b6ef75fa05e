namespace Dashboard.Data.Reminders.Mail;

/// <summary>A day's mail to one person.</summary>
/// <param name="UserId">Person.</param>
/// <param name="Name">Name, for the greeting.</param>
/// <param name="Address">Where it goes.</param>
/// <param name="Reminders">What it counts.</param>
internal sealed record Digest(string UserId, string Name, string Address, IReadOnlyList<Reminder> Reminders);
