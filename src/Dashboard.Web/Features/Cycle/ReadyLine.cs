namespace Dashboard.Web.Features.Cycle;

/// <summary>Something that a meeting reads, and how it stands.</summary>
/// <param name="What">What it is.</param>
/// <param name="State">How it stands, in words.</param>
/// <param name="IsReady">Whether all of it is there.</param>
/// <param name="Url">Where it is read; null where the portal has no page for it.</param>
public sealed record ReadyLine(string What, string State, bool IsReady, string? Url);
