namespace Dashboard.Measures.Prompts;

/// <summary>What a figure is compared with.</summary>
public enum PromptBasis
{
    /// <summary>The same measure of the whole authority; never met by the authority itself.</summary>
    Authority,

    /// <summary>A fixed value.</summary>
    Value,
}
