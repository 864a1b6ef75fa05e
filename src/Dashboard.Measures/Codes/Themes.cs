namespace Dashboard.Measures.Codes;

/// <summary>Themes of escalations and of actions from audits: words of the source, written alike. They are never put into addresses.</summary>
public static class Themes
{
    /// <summary>Longest theme that is kept apart, in characters.</summary>
    public const int Longest = 48;

    public const string NotKnown = "not-known";

    /// <summary>What there is besides the words of the source.</summary>
    public static CodeList List { get; } = new(Engine.Dimensions.Theme, "Theme", (NotKnown, "Not stated")) { IsOpen = true };

    /// <summary>The theme as recorded, without differences of case and blanks.</summary>
    public static string Of(string? theme)
    {
        var words = string.Join(' ', (theme ?? string.Empty).ToLowerInvariant().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return words.Length == 0 ? NotKnown : char.ToUpperInvariant(words[0]) + words[1..Math.Min(words.Length, Longest)].TrimEnd();
    }
}
