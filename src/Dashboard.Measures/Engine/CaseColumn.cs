namespace Dashboard.Measures.Engine;

/// <summary>A column of the cases behind a measure. Its own splits follow these as columns.</summary>
public enum CaseColumn
{
    Record,
    Status,
    OccurredOn,
    DueOn,
    Amount,
    Band,
    Reason,
    Weight,
}
