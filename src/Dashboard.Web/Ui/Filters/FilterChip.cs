namespace Dashboard.Web.Ui.Filters;

/// <summary>A filter that is set, and the address of the page without it.</summary>
public sealed record FilterChip(string Label, string Value, string RemoveUrl);
