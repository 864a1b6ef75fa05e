namespace Dashboard.Data.Queries;

/// <summary>What cases are sorted by.</summary>
public enum CaseOrder
{
    Child,
    Team,
    Worker,
    Counted,
    OccurredOn,
    DueOn,
    Amount,
    Reason,
    Status,
}
