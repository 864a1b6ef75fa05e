using Dashboard.Measures.Book;

namespace Dashboard.Measures.Subjects.SignsOfSafety;

/// <summary>Children of whom Signs of Safety practice is expected at a month end.</summary>
/// <remarks>
/// Looked after, on a child protection or child in need plan, or with an open assessment, in a current episode of more than 14 days
/// (measure catalogue, section 1; a local reading of Bexley's section 2.1, to be agreed with the practice lead).
/// </remarks>
public static class PracticePopulation
{
    /// <summary>Days of an episode after which practice is expected.</summary>
    public const int DaysBeforeExpected = 14;

    /// <summary>The population in words.</summary>
    public const string InWords =
        "Open children who are looked after, on a child protection or child in need plan, or being assessed, and whose current episode has been open for more than 14 days";

    /// <summary>Whether practice is expected of a child with that status at all.</summary>
    public static bool IsExpectedWith(ChildStatus status) => status != ChildStatus.Other;

    /// <summary>Last day on which nothing is expected yet.</summary>
    public static DateOnly ExpectedAfter(Episode episode) => episode.StartedOn.AddDays(DaysBeforeExpected);

    /// <summary>The children of a month.</summary>
    public static IEnumerable<OpenChild> Of(MonthView view) =>
        view.OpenChildren.Where(child => IsExpectedWith(child.Status) && ExpectedAfter(child.Episode) < view.End);
}
