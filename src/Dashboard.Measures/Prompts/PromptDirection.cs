namespace Dashboard.Measures.Prompts;

/// <summary>On which side of a comparison a figure must lie.</summary>
public enum PromptDirection
{
    Above,
    Below,
}
