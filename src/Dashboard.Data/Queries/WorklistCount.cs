namespace Dashboard.Data.Queries;

/// <summary>How many lines of a worklist belong to something.</summary>
/// <param name="Key">What they belong to.</param>
/// <param name="Overdue">Those past due on the date of the data.</param>
/// <param name="Due">Those that are not.</param>
/// <typeparam name="T">A topic, a consequence, a rule, a worker or a window.</typeparam>
public sealed record WorklistCount<T>(T Key, int Overdue, int Due)
{
    public int Total => Overdue + Due;
}
