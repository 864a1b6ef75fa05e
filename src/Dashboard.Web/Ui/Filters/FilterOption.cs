namespace Dashboard.Web.Ui.Filters;

/// <summary>One choice of a filter: the code that goes into the address, and the words for the reader.</summary>
public sealed record FilterOption(string Value, string Text)
{
    /// <summary>Heading under which the choice is listed.</summary>
    public string? Group { get; init; }
}
