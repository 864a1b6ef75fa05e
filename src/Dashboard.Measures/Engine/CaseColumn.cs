namespace Dashboard.Measures.Engine;

/// <summary>A column of the cases behind a measure.</summary>
public enum CaseColumn
{
    Record,
    Status,
    OccurredOn,
    DueOn,
    Amount,
    Band,
    Reason,
    Source,
    Need,
    Category,
    Weight,
}
