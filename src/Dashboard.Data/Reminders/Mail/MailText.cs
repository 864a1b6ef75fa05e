using MimeKit;

namespace Dashboard.Data.Reminders.Mail;

/// <summary>What may stand in the head of a mail.</summary>
public static class MailText
{
    private const int Longest = 254;

    /// <summary>A single plain address; null where the text is anything else.</summary>
    public static string? Address(string? text)
    {
        var trimmed = text?.Trim();
        return trimmed is { Length: > 0 and <= Longest }
            && !trimmed.Any(letter => char.IsControl(letter) || char.IsWhiteSpace(letter) || letter is '<' or '>' or ',' or ';')
            && MailboxAddress.TryParse(trimmed, out var mailbox)
            && mailbox.Address == trimmed
            && trimmed.Contains('@', StringComparison.Ordinal)
            ? trimmed
            : null;
    }

    /// <summary>A name on one line: whatever would begin a new line of the head becomes a space.</summary>
    public static string Name(string name) => string.Concat(name.Select(letter => char.IsControl(letter) || letter is '\u2028' or '\u2029' ? ' ' : letter)).Trim();
}
