namespace Dashboard.Measures.Standards;

/// <summary>What a limit is counted in.</summary>
public enum TimeUnit
{
    Hours,
    Days,
    WorkingDays,
    Weeks,
    Months,
}
