namespace Dashboard.Measures.Codes;

/// <summary>Words of a source used as a category, written alike. They are never put into addresses.</summary>
public static class SourceWords
{
    /// <summary>Longest text that is kept apart, in characters.</summary>
    public const int Longest = 48;

    /// <summary>The words as recorded, without differences of case and blanks; the other code where there are none.</summary>
    public static string Of(string? text, string none)
    {
        var words = string.Join(' ', (text ?? string.Empty).ToLowerInvariant().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return words.Length == 0 ? none : char.ToUpperInvariant(words[0]) + words[1..Math.Min(words.Length, Longest)].TrimEnd();
    }
}
