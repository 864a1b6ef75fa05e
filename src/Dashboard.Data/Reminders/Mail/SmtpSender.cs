using System.Net.Sockets;
using MailKit;
using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Dashboard.Data.Reminders.Mail;

/// <summary>Hands mails to the server of the settings.</summary>
internal static class SmtpSender
{
    /// <summary>Sends one mail.</summary>
    /// <param name="options">The server.</param>
    /// <param name="message">The mail.</param>
    /// <param name="longest">After so long it is given up.</param>
    /// <param name="cancellationToken">Stops it as long as the mail has not been handed over; then it is finished, since nobody could tell whether it was taken.</param>
    /// <returns>Null when the server has taken it; else why not, without addresses and without the password.</returns>
    public static async Task<string?> SendAsync(MailOptions options, MimeMessage message, TimeSpan longest, CancellationToken cancellationToken)
    {
        using var limit = new CancellationTokenSource(longest);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellationToken);
        try
        {
            using var client = new SmtpClient { Timeout = options.TimeoutSeconds * 1000, CheckCertificateRevocation = options.CheckRevocation };
            await client.ConnectAsync(options.Host!, options.Port, Security(options), stop.Token);
            if (!string.IsNullOrEmpty(options.User))
            {
                await client.AuthenticateAsync(options.User, options.Password!, stop.Token);
            }

            await client.SendAsync(message, limit.Token);

            // It has been taken: whatever goes wrong with the farewell must not have it sent again.
            await CloseAsync(client);
            return null;
        }
        catch (Exception exception) when (exception is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
        {
            return Words(options, exception);
        }
    }

    private static async Task CloseAsync(SmtpClient client)
    {
        try
        {
            await client.DisconnectAsync(true, CancellationToken.None);
        }
        catch (Exception exception) when (exception is IOException or SocketException or ProtocolException or CommandException)
        {
        }
    }

    private static SecureSocketOptions Security(MailOptions options) => options.Security switch
    {
        MailOptions.Tls => SecureSocketOptions.SslOnConnect,
        MailOptions.NoSecurity => SecureSocketOptions.None,
        _ => SecureSocketOptions.StartTls,
    };

    // Only what the server or the platform calls the fault: messages of servers repeat addresses.
    private static string Words(MailOptions options, Exception exception)
    {
        var server = FormattableString.Invariant($"The mail server {options.Host}:{options.Port}");
        return exception switch
        {
            AuthenticationException => $"{server} refused the user name or the password.",
            SslHandshakeException { ServerCertificate: not null } => $"{server} has shown a certificate that this machine does not trust. Have its issuer trusted here, and see {MailOptions.Section}:{nameof(MailOptions.CheckRevocation)}.",
            SslHandshakeException => $"{server} could not be reached over a secured connection. Check Mail:Security.",
            NotSupportedException => $"{server} does not offer what Mail:Security or Mail:User ask for.",
            SmtpCommandException refused => FormattableString.Invariant($"{server} refused a mail: {(int)refused.StatusCode} {refused.ErrorCode}."),
            ProtocolException => $"{server} broke off before it had taken a mail.",
            SocketException or IOException or TimeoutException or OperationCanceledException => $"{server} could not be reached.",
            _ => $"{server} did not take a mail: {exception.GetType().Name}.",
        };
    }
}
