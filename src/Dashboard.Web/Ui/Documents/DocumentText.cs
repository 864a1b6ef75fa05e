using System.Text;

namespace Dashboard.Web.Ui.Documents;

/// <summary>Text as every format can hold it.</summary>
public static class DocumentText
{
    /// <summary>The text without control characters, broken halves of characters and marks that would turn the order of what follows; line breaks and tabs stay.</summary>
    public static string Clean(string? text)
    {
        if (string.IsNullOrEmpty(text))
        {
            return string.Empty;
        }

        if (!text.AsSpan().ContainsAnyExceptInRange(' ', '~'))
        {
            return text;
        }

        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.ReplaceLineEndings("\n").EnumerateRunes())
        {
            if (Keeps(rune))
            {
                clean.Append(rune.ToString());
            }
        }

        return clean.ToString();
    }

    /// <summary>The same on one line, for names, headings and properties.</summary>
    public static string Line(string? text) => Clean(text).Replace('\n', ' ').Replace('\t', ' ').Trim();

    /// <summary>Whether the text begins with letters that are read from right to left.</summary>
    public static bool IsRightToLeft(string text)
    {
        foreach (var rune in (text ?? string.Empty).EnumerateRunes())
        {
            if (Rune.IsLetter(rune))
            {
                return rune.Value is (>= 0x0590 and <= 0x08FF) or (>= 0xFB1D and <= 0xFDFF) or (>= 0xFE70 and <= 0xFEFF) or (>= 0x10800 and <= 0x10FFF) or (>= 0x1E800 and <= 0x1EFFF);
            }
        }

        return false;
    }

    /// <summary>Whether an address may be a link: of the portal itself, or http(s).</summary>
    public static bool IsLink(string? address) => IsOutside(address) || (address is ['/', ..] and not ['/', '/', ..] && !address.Contains('\\', StringComparison.Ordinal));

    /// <summary>Whether an address is one that leads from a file to the web.</summary>
    public static bool IsOutside(string? address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri) && (uri.Scheme == Uri.UriSchemeHttps || uri.Scheme == Uri.UriSchemeHttp);

    // U+FFFD stands where half of a character was; the range of U+202A and U+2066 turns the order of text that is not its own.
    private static bool Keeps(Rune rune) =>
        rune.Value is '\n' or '\t'
        || (!Rune.IsControl(rune) && rune.Value is not (0xFFFD or 0xFFFE or 0xFFFF or (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069)) && (rune.Value & 0xFFFE) != 0xFFFE);
}
