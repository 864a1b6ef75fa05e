using System.Globalization;
using System.Text.RegularExpressions;

namespace Dashboard.Data.Reports;

/// <summary>What holds for the texts of reports. Markup is kept as it was typed, and shown as text.</summary>
public static partial class ReportText
{
    /// <summary>Longest section, in characters.</summary>
    public const int LongestSection = 100_000;

    /// <summary>Longest comment and longest words about a complex case, in characters.</summary>
    public const int LongestNote = 5_000;

    /// <summary>The text with ends of lines as the store keeps them, however the browser sent them.</summary>
    public static string Plain(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return LineEnds().Replace(text, "\n");
    }

    /// <summary>What is wrong with a text; nothing when it can be kept.</summary>
    internal static IEnumerable<string> Faults(string field, string text, int longest)
    {
        if (text.Length > longest)
        {
            yield return string.Create(
                CultureInfo.InvariantCulture,
                $"{field}: it has {text.Length:N0} characters, and {longest:N0} can be kept. Take {text.Length - longest:N0} out, or put a long paper into your document store and name it here.");
        }

        if (text.Any(character => char.IsControl(character) && character is not ('\n' or '\t')))
        {
            yield return $"{field}: it holds characters that cannot be shown. They often come with a paste from another program: paste again as plain text.";
        }
    }

    [GeneratedRegex("\r\n?|[\u0085\u2028\u2029]", RegexOptions.CultureInvariant)]
    private static partial Regex LineEnds();
}
