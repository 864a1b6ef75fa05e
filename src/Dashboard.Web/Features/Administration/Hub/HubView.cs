namespace Dashboard.Web.Features.Administration.Hub;

/// <summary>What the first page of the administration shows.</summary>
/// <param name="Finding">How the portal stands, in a sentence.</param>
/// <param name="Entries">Pages that the reader may open, in the order of the rail.</param>
public sealed record HubView(string Finding, IReadOnlyList<HubEntry> Entries);
