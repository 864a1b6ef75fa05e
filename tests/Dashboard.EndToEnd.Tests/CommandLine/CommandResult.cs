namespace Dashboard.EndToEnd.Tests.CommandLine;

/// <summary>What a command said and how it ended.</summary>
internal sealed record CommandResult(int ExitCode, string Output, string Error);
