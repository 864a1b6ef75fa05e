using System.Globalization;
using System.Net;
using System.Text;
using Dashboard.Measures.Codes;
using Dashboard.Measures.Formatting;
using MimeKit;

namespace Dashboard.Data.Reminders.Mail;

/// <summary>Writes a digest: counts, when the first is due, and links. No child, no worker, nothing that anybody has written.</summary>
internal static class DigestText
{
    public static MimeMessage Message(Digest digest, MailOptions options, DateTimeOffset now)
    {
        var message = new MimeMessage { Subject = Subject(digest.Reminders), Date = now };
        message.From.Add(new MailboxAddress("Dashboard", options.From!.Trim()));
        message.To.Add(new MailboxAddress(MailText.Name(digest.Name), digest.Address));
        message.Headers.Add("Auto-Submitted", "auto-generated");
        message.Body = new BodyBuilder { TextBody = Plain(digest, options), HtmlBody = Html(digest, options) }.ToMessageBody();
        return message;
    }

    private static string Subject(IReadOnlyList<Reminder> reminders)
    {
        var late = reminders.Count(reminder => reminder.IsLate);
        return $"Dashboard: {ReminderWords.Count(reminders.Count)}{(late == 0 ? string.Empty : $", {FigureText.Number(late)} late")}";
    }

    private static string Plain(Digest digest, MailOptions options)
    {
        var text = new StringBuilder($"Hello {MailText.Name(digest.Name)},\n\n{Opening(digest)}\n");
        foreach (var (title, due, url) in Groups(digest, options))
        {
            text.Append(CultureInfo.InvariantCulture, $"\n{title}: {due}\n{url}\n");
        }

        return text.Append(CultureInfo.InvariantCulture, $"\nAll of them: {Url(options, ReminderPaths.Notices)}\n\n{Ending}\n").ToString();
    }

    private static string Html(Digest digest, MailOptions options)
    {
        var text = new StringBuilder($"<!DOCTYPE html><html lang=\"en-GB\"><head><meta charset=\"utf-8\"><title>{Subject(digest.Reminders)}</title></head><body><p>Hello {Encode(MailText.Name(digest.Name))},</p><p>{Opening(digest)}</p><ul>");
        foreach (var (title, due, url) in Groups(digest, options))
        {
            text.Append(CultureInfo.InvariantCulture, $"<li><a href=\"{Encode(url)}\">{Encode(title)}</a>: {Encode(due)}</li>");
        }

        return text.Append(CultureInfo.InvariantCulture, $"</ul><p><a href=\"{Encode(Url(options, ReminderPaths.Notices))}\">Open all of them</a></p><p>{Ending}</p></body></html>").ToString();
    }

    private const string Ending = "You get this mail at most once a day, on days when something falls due or stays late. Please do not reply to it.";

    private static string Opening(Digest digest) => $"You have {ReminderWords.Count(digest.Reminders.Count)}.";

    private static IEnumerable<(string Title, string Due, string Url)> Groups(Digest digest, MailOptions options) =>
        digest.Reminders.GroupBy(reminder => reminder.Kind).Select(group =>
        {
            var rows = group.ToList();
            var first = rows[0];
            var due = rows.Count == 1 ? ReminderWords.Due(first) : $"{FigureText.Number(rows.Count)}, the first {ReminderWords.Due(first)}";
            return (ReminderKinds.List.Label(group.Key), due, Url(options, rows.Count == 1 ? first.Path ?? ReminderPaths.Notices : ReminderPaths.Notices));
        });

    private static string Url(MailOptions options, string path) => options.PortalUrl!.TrimEnd('/') + path;

    private static string Encode(string text) => WebUtility.HtmlEncode(text);
}
