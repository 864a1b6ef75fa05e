namespace Dashboard.Measures.Codes;

/// <summary>Themes of escalations and of actions from audits: words of the source, written alike. They are never put into addresses.</summary>
public static class Themes
{
    public const string NotKnown = "not-known";

    /// <summary>What there is besides the words of the source.</summary>
    public static CodeList List { get; } = new(Engine.Dimensions.Theme, "Theme", (NotKnown, "Not stated")) { IsOpen = true };

    /// <summary>The theme as recorded, without differences of case and blanks.</summary>
    public static string Of(string? theme) => SourceWords.Of(theme, NotKnown);
}
