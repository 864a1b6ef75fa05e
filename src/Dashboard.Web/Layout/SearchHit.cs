namespace Dashboard.Web.Layout;

/// <summary>Something the search box can lead to: a page or a definition, never a person.</summary>
/// <param name="Title">What is searched.</param>
/// <param name="Kind">What it is, in a word.</param>
/// <param name="Url">Where it leads.</param>
/// <param name="Policy">Found only by those who pass it; null lets all find it.</param>
public sealed record SearchHit(string Title, string Kind, string Url, string? Policy = null);
