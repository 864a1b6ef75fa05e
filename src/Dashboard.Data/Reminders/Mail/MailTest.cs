using MimeKit;

namespace Dashboard.Data.Reminders.Mail;

/// <summary>Tries the settings of mail without reminding anybody.</summary>
public static class MailTest
{
    /// <summary>Sends one mail from the address of the settings to that same address.</summary>
    /// <returns>Null when the server has taken it; else why not.</returns>
    public static Task<string?> SendAsync(MailOptions options, TimeProvider clock, CancellationToken cancellationToken)
    {
        var own = new MailboxAddress("Dashboard", options.From!.Trim());
        var message = new MimeMessage([own], [own], "Dashboard: the settings of e-mail work", new TextPart("plain") { Text = "Reminders can be sent with these settings. Nobody else got this mail.\n" })
        {
            Date = clock.GetLocalNow(),
        };
        return SmtpSender.SendAsync(options, message, DigestLedger.LongestSending, cancellationToken);
    }
}
