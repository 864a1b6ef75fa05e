using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Dashboard.Web.Ui.Exports;

/// <summary>Writes calendar files. Source: RFC 5545, sections 3.1 (lines), 3.3.11 (text) and 3.6.1 (events).</summary>
public static class CalendarText
{
    public const string ContentType = "text/calendar; charset=utf-8";

    private const int LineBytes = 75;
    private const string LineEnd = "\r\n";

    /// <summary>A file of all-day entries.</summary>
    /// <param name="name">What calendars call it.</param>
    /// <param name="entries">Entries.</param>
    /// <param name="writtenAt">When it is written.</param>
    public static string Write(string name, IEnumerable<CalendarEntry> entries, DateTimeOffset writtenAt)
    {
        var text = new StringBuilder();
        Line("BEGIN", "VCALENDAR");
        Line("VERSION", "2.0");
        Line("PRODID", "-//Dashboard//Worklist//EN");
        Line("CALSCALE", "GREGORIAN");
        Line("METHOD", "PUBLISH");
        Line("X-WR-CALNAME", Escape(name));
        foreach (var entry in entries)
        {
            Line("BEGIN", "VEVENT");
            Line("UID", Uid(entry.Id));
            Line("DTSTAMP", writtenAt.ToUniversalTime().ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture));
            Line("DTSTART;VALUE=DATE", Date(entry.Day));
            Line("DTEND;VALUE=DATE", Date((entry.LastDay ?? entry.Day).AddDays(1)));
            Line("SUMMARY", Escape(entry.Summary));
            if (entry.Description is { } description)
            {
                Line("DESCRIPTION", Escape(description));
            }

            if (entry.Category is { } category)
            {
                Line("CATEGORIES", Escape(category));
            }

            Line("CLASS", "CONFIDENTIAL");
            Line("TRANSP", "TRANSPARENT");
            Line("END", "VEVENT");
        }

        Line("END", "VCALENDAR");
        return text.ToString();

        void Line(string property, string value) => Fold(text, $"{property}:{value}");
    }

    private static string Date(DateOnly day) => day.ToString("yyyyMMdd", CultureInfo.InvariantCulture);

    /// <summary>Ids of records do not leave the portal: only what tells two entries apart does.</summary>
    private static string Uid(string id) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(id)))[..32] + "@dashboard";

    private static string Escape(string text) => text
        .Replace("\\", "\\\\", StringComparison.Ordinal)
        .Replace(";", "\\;", StringComparison.Ordinal)
        .Replace(",", "\\,", StringComparison.Ordinal)
        .Replace("\r\n", "\\n", StringComparison.Ordinal)
        .Replace("\n", "\\n", StringComparison.Ordinal)
        .Replace("\r", "\\n", StringComparison.Ordinal);

    /// <summary>Lines are at most 75 bytes long, and no character is cut in two.</summary>
    private static void Fold(StringBuilder text, string line)
    {
        var used = 0;
        foreach (var rune in line.EnumerateRunes())
        {
            if (used + rune.Utf8SequenceLength > LineBytes)
            {
                text.Append(LineEnd).Append(' ');
                used = 1;
            }

            text.Append(rune);
            used += rune.Utf8SequenceLength;
        }

        text.Append(LineEnd);
    }
}
