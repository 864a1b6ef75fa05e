namespace Dashboard.EndToEnd.Tests.Links;

/// <summary>A page as a reader got it.</summary>
/// <param name="Status">Status of the answer.</param>
/// <param name="Words">What it says.</param>
/// <param name="Links">Addresses that it leads to, as written.</param>
internal sealed record ShownPage(int Status, string Words, IReadOnlyList<string> Links);
