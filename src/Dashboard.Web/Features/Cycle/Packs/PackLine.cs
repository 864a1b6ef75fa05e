namespace Dashboard.Web.Features.Cycle.Packs;

/// <summary>A line of the contents.</summary>
/// <param name="Part">Part of the pack.</param>
/// <param name="Title">What it is.</param>
/// <param name="State">How it stands.</param>
/// <param name="File">Name of the file in the pack; null where it is missing.</param>
public sealed record PackLine(string Part, string Title, string State, string? File);
