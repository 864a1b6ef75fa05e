namespace Dashboard.Measures.Codes;

/// <summary>Organisations that lead early help: words of the source. They are never put into addresses.</summary>
public static class LeadOrganisations
{
    public const string NotKnown = "not-known";

    /// <summary>What there is besides the words of the source.</summary>
    public static CodeList List { get; } = new(Engine.Dimensions.Organisation, "Organisation that leads", (NotKnown, "Not stated")) { IsOpen = true };

    /// <summary>The name as recorded, without differences of blanks.</summary>
    public static string Of(string? name) => SourceWords.Named(name, NotKnown);
}
