namespace Dashboard.Import.Normalising;

/// <summary>Texts that stand for nothing.</summary>
internal static class Placeholders
{
    /// <summary>Trims, and turns blanks and placeholders into null.</summary>
    public static string? Clean(string? text)
    {
        if (text is null || text.Length == 0)
        {
            return null;
        }

        if (char.IsWhiteSpace(text[0]) || char.IsWhiteSpace(text[^1]))
        {
            text = text.Trim();
            if (text.Length == 0)
            {
                return null;
            }
        }

        return text[0] switch
        {
            'N' when text == "NULL" => null,
            'P' or 'p' when text.Equals("PLACEHOLDER_DATA", StringComparison.OrdinalIgnoreCase) => null,
            '1' when text.StartsWith("1900-01-01", StringComparison.Ordinal) && IsMidnight(text.AsSpan(10)) => null,
            _ => text,
        };
    }

    private static bool IsMidnight(ReadOnlySpan<char> time) => time.IndexOfAnyExcept("0:. T") < 0;
}
