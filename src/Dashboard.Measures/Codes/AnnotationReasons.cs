namespace Dashboard.Measures.Codes;

/// <summary>Why a note stands on a chart.</summary>
public static class AnnotationReasons
{
    /// <summary>Labels.</summary>
    public static CodeList List { get; } = new(
        "annotation-reason",
        "Reason for the note",
        ("recording-change", "Change of recording"),
        ("definition-change", "Change of definition"),
        ("system-change", "Change of system"),
        ("inspection", "Inspection"),
        ("staffing", "Staffing"),
        ("practice-change", "Change of practice"),
        ("other", "Other"));
}
