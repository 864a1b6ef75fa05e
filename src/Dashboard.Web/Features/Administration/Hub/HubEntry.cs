namespace Dashboard.Web.Features.Administration.Hub;

/// <summary>A page of the administration, with how it stands.</summary>
/// <param name="Title">Its name.</param>
/// <param name="Url">Its address.</param>
/// <param name="Line">How it stands; null where nobody says.</param>
public sealed record HubEntry(string Title, string Url, string? Line);
