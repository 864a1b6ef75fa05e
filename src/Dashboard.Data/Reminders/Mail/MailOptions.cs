using System.Net;

namespace Dashboard.Data.Reminders.Mail;

/// <summary>Settings of reminders by e-mail. Off until somebody switches them on.</summary>
public sealed class MailOptions
{
    /// <summary>Section of the settings.</summary>
    public const string Section = "Mail";

    public const string NoSecurity = "none";
    public const string StartTls = "starttls";
    public const string Tls = "tls";

    private static readonly string[] Securities = [NoSecurity, StartTls, Tls];

    /// <summary>Whether reminders are sent by e-mail.</summary>
    public bool Enabled { get; set; }

    /// <summary>Mail server.</summary>
    public string? Host { get; set; }

    public int Port { get; set; } = 587;

    /// <summary>none, starttls or tls. Without it neither a user nor a password is sent, but to this machine.</summary>
    public string Security { get; set; } = StartTls;

    /// <summary>Whether the issuer of the server's certificate is asked if it has called it back. Off only where that issuer tells nobody, as some inside a council do.</summary>
    public bool CheckRevocation { get; set; } = true;

    /// <summary>User at the mail server; null where it asks for none.</summary>
    public string? User { get; set; }

    /// <summary>Kept out of files: user secrets, the environment or a secret store.</summary>
    public string? Password { get; set; }

    /// <summary>Address that reminders come from.</summary>
    public string? From { get; set; }

    /// <summary>Address of the portal, for links.</summary>
    public string? PortalUrl { get; set; }

    /// <summary>Local time at which the portal sends.</summary>
    public TimeOnly SendAt { get; set; } = new(7, 30);

    /// <summary>Seconds that the mail server is waited for.</summary>
    public int TimeoutSeconds { get; set; } = 20;

    /// <summary>Minutes before a mail that was not taken is tried again; four times as long before the third and last try.</summary>
    public double RetryMinutes { get; set; } = 5;

    /// <summary>People who have not signed in for so many days get none: they may have left.</summary>
    public int SignedInWithinDays { get; set; } = 60;

    /// <summary>Everything that is wrong, each with its setting; empty while mail is off or all can be used.</summary>
    public IReadOnlyList<string> Faults() => Enabled ? [.. Found()] : [];

    private IEnumerable<string> Found()
    {
        if (string.IsNullOrWhiteSpace(Host))
        {
            yield return $"{Section}:{nameof(Host)}: name the mail server.";
        }

        if (Port is < 1 or > IPEndPoint.MaxPort)
        {
            yield return $"{Section}:{nameof(Port)}: give a port from 1 to {IPEndPoint.MaxPort}.";
        }

        if (!Securities.Contains(Security))
        {
            yield return $"{Section}:{nameof(Security)}: write {string.Join(", ", Securities)}.";
        }

        if (string.IsNullOrEmpty(User) != string.IsNullOrEmpty(Password))
        {
            yield return $"{Section}:{nameof(User)}: a user and a password go together.";
        }

        if (Security == NoSecurity && !string.IsNullOrEmpty(User) && Host is not ("localhost" or "127.0.0.1" or "::1"))
        {
            yield return $"{Section}:{nameof(Security)}: a password is not sent over a connection that anybody can read; use {StartTls} or {Tls}.";
        }

        if (MailText.Address(From) is null)
        {
            yield return $"{Section}:{nameof(From)}: give the address that reminders come from.";
        }

        if (!Uri.TryCreate(PortalUrl, UriKind.Absolute, out var url) || url.Scheme is not ("http" or "https") || url.Query.Length > 0)
        {
            yield return $"{Section}:{nameof(PortalUrl)}: give the address of the portal, for instance https://dashboard.example.gov.uk.";
        }

        if (TimeoutSeconds is < 1 or > 300 || RetryMinutes is < 0 or > 60 || SignedInWithinDays is < 1 or > 366)
        {
            yield return $"{Section}: {nameof(TimeoutSeconds)} lies from 1 to 300, {nameof(RetryMinutes)} from 0 to 60, {nameof(SignedInWithinDays)} from 1 to 366.";
        }
    }
}
