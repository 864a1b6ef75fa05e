namespace Dashboard.Data.Store;

/// <summary>What a deployment did.</summary>
/// <param name="Version">Schema version of the store now.</param>
/// <param name="Changes">What it made or changed, one line each; empty when everything was there.</param>
public sealed record DeploymentReport(string Version, IReadOnlyList<string> Changes);
