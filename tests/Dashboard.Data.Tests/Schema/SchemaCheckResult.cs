namespace Dashboard.Data.Tests.Schema;

/// <summary>What the compiler of the schema said.</summary>
internal sealed record SchemaCheckResult(int ExitCode, IReadOnlyList<string> Listing, string Errors, TimeSpan Elapsed);
