namespace Dashboard.Measures.Prompts;

/// <summary>What a figure is compared with.</summary>
public enum PromptBasis
{
    /// <summary>The same measure of the whole authority; never met by the authority itself.</summary>
    Authority,

    /// <summary>The same measure of the same unit twelve months earlier.</summary>
    Before,

    /// <summary>A fixed value.</summary>
    Value,
}
