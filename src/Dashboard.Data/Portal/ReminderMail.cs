namespace Dashboard.Data.Portal;

/// <summary>A digest of reminders that was sent to a person: at most one a day.</summary>
public sealed record ReminderMail
{
    /// <summary>Person.</summary>
    public required string UserId { get; set; }

    /// <summary>Day it is for.</summary>
    public required DateOnly SentOn { get; set; }

    /// <summary>Reminders in it.</summary>
    public required int Items { get; set; }

    /// <summary>When the mail server took it, UTC; null while it has not.</summary>
    public DateTime? SentAt { get; set; }
}
