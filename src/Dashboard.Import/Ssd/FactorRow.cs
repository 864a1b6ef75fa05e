namespace Dashboard.Import.Ssd;

/// <summary>A row of ssd_assessment_factors.</summary>
internal sealed record FactorRow(string AssessmentId, IReadOnlyList<string> Codes);
