namespace Dashboard.EndToEnd.Tests.Records;

/// <summary>What one portal of the run left behind.</summary>
/// <param name="Log">Everything it wrote to its log.</param>
/// <param name="Names">Names of workers and of people who signed in that its store held.</param>
/// <param name="Entries">Its access log, field by field.</param>
internal sealed record RunRecord(string Log, IReadOnlySet<string> Names, IReadOnlyList<IReadOnlyDictionary<string, string>> Entries);
