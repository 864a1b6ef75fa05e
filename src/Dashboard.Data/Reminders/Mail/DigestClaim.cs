namespace Dashboard.Data.Reminders.Mail;

/// <summary>Whose a digest is to send.</summary>
internal enum DigestClaim
{
    /// <summary>The caller's.</summary>
    Own,

    /// <summary>Somebody else is sending it, or was stopped a short while ago.</summary>
    Held,

    /// <summary>Nobody's: the mail server has it.</summary>
    Taken,
}
