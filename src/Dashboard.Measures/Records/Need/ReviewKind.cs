namespace Dashboard.Measures.Records;

/// <summary>The plan that is reviewed.</summary>
public enum ReviewKind
{
    Protection,
    Care,
}
