namespace Dashboard.Data.Refreshing;

/// <summary>What of a case can change a figure.</summary>
internal sealed record CaseState(string Key, bool Counted, double? Amount, string Holders);
