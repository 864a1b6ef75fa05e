namespace Dashboard.Data.Portal;

/// <summary>A digest of reminders to a person: at most one a day. Until the mail server has taken it, the row only says who sends it.</summary>
public sealed record ReminderMail
{
    /// <summary>Person.</summary>
    public required string UserId { get; set; }

    /// <summary>Day it is for.</summary>
    public required DateOnly SentOn { get; set; }

    /// <summary>Reminders in it; 0 until the mail server has taken it.</summary>
    public required int Items { get; set; }

    /// <summary>When the mail server took it, UTC; before that when somebody began to send it, null when they gave up.</summary>
    public DateTime? SentAt { get; set; }
}
