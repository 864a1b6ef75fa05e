namespace Dashboard.Web.Layout;

/// <summary>Something the search box can lead to: a page or a definition, never a person.</summary>
public sealed record SearchHit(string Title, string Kind, string Url);
