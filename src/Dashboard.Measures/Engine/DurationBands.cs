namespace Dashboard.Measures.Engine;

/// <summary>Bands of the days that an episode, a plan or a period of care has lasted, from its first day to the last one looked at.</summary>
/// <remarks>Source: buckets of the ChAT pages: under 91, 182, 365 and 730 days.</remarks>
public static class DurationBands
{
    /// <summary>The bands, shortest first.</summary>
    public static IReadOnlyList<Band> All { get; } =
    [
        new("0-3 months", 0, 90),
        new("3-6 months", 91, 181),
        new("6-12 months", 182, 364),
        new("1-2 years", 365, 729),
        new("2 years or more", 730, null),
    ];
}
