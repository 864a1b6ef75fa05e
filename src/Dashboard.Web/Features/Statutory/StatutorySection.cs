namespace Dashboard.Web.Features.Statutory;

/// <summary>What is read together on a page, under one heading.</summary>
/// <param name="Title">Heading, as a question or a name.</param>
/// <param name="Text">How to read it; null when it needs no words.</param>
/// <param name="Items">What it shows, in order.</param>
public sealed record StatutorySection(string Title, string? Text, IReadOnlyList<StatutoryItem> Items);
