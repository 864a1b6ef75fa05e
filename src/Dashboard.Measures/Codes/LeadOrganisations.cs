namespace Dashboard.Measures.Codes;

/// <summary>Organisations that lead early help: words of the source. They are never put into addresses.</summary>
public static class LeadOrganisations
{
    public const string NotKnown = "not-known";

    /// <summary>What there is besides the words of the source.</summary>
    public static CodeList List { get; } = new(Engine.Dimensions.Organisation, "Organisation that leads", (NotKnown, "Not stated")) { IsOpen = true };

    /// <summary>The name as recorded, without differences of blanks.</summary>
    public static string Of(string? name)
    {
        var words = string.Join(' ', (name ?? string.Empty).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return words.Length == 0 ? NotKnown : words[..Math.Min(words.Length, Themes.Longest)].TrimEnd();
    }
}
