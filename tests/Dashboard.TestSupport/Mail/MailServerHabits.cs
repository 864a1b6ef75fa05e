namespace Dashboard.TestSupport.Mail;

/// <summary>How the mail server behaves; without any it takes everything over an open connection.</summary>
public sealed record MailServerHabits
{
    /// <summary>Password without which nobody sends; null where anybody may.</summary>
    public string? Password { get; init; }

    /// <summary>Certificate that it shows; null where it offers no secured connection.</summary>
    public ServerCertificate? Certificate { get; init; }

    /// <summary>Whether the connection is secured from its first byte, and not by STARTTLS.</summary>
    public bool ImplicitTls { get; init; }

    /// <summary>Mails that it first asks to be sent again later.</summary>
    public int Defers { get; init; }

    /// <summary>Mails at the end of which it first breaks the connection off, without a word.</summary>
    public int BreaksOff { get; init; }
}
