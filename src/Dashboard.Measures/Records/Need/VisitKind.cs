namespace Dashboard.Measures.Records;

/// <summary>The plan under which a child is visited.</summary>
public enum VisitKind
{
    Need,
    Protection,
    Care,
}
