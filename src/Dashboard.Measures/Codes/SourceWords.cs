namespace Dashboard.Measures.Codes;

/// <summary>Words of a source used as a category, written alike. They are never put into addresses.</summary>
public static class SourceWords
{
    /// <summary>Longest text that is kept apart, in characters.</summary>
    public const int Longest = 48;

    /// <summary>The words as recorded, without differences of case and blanks; the other code where there are none.</summary>
    public static string Of(string? text, string none)
    {
        var words = Named(text?.ToLowerInvariant(), none);
        return words == none ? none : char.ToUpperInvariant(words[0]) + words[1..];
    }

    /// <summary>A name as recorded, without differences of blanks; the other code where there is none.</summary>
    public static string Named(string? text, string none)
    {
        var words = string.Join(' ', (text ?? string.Empty).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return words.Length == 0 ? none : words[..Math.Min(words.Length, Longest)].TrimEnd();
    }
}
