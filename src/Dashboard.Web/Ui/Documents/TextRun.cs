namespace Dashboard.Web.Ui.Documents;

/// <summary>A run of words of one look.</summary>
/// <param name="Text">Words.</param>
/// <param name="Strong">Whether the eye should stop there.</param>
/// <param name="Link">Where it leads: within the portal, or http(s). Files show the words alone where the address is one of the portal's own.</param>
public sealed record TextRun(string Text, bool Strong = false, string? Link = null);
