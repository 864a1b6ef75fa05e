namespace Dashboard.Data.Queries;

/// <summary>Which due dates a worklist holds. Numbers are working days after the date of the data; what is overdue is not among them.</summary>
public enum WorklistWindow
{
    Overdue = -1,
    Everything = 0,
    FiveDays = 5,
    TenDays = 10,
    TwentyDays = 20,
}
