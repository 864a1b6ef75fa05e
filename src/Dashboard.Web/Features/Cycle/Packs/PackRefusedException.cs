namespace Dashboard.Web.Features.Cycle.Packs;

/// <summary>A pack cannot be made as it is asked for; the message says why and what to do.</summary>
public sealed class PackRefusedException(string message) : Exception(message);
