using Dashboard.Measures.Engine;

namespace Dashboard.Measures.Subjects;

/// <summary>How often something came up within a year: once, two, three, four times, or five and more.</summary>
internal static class RepeatBands
{
    public static IReadOnlyList<Band> All { get; } = [new("1", 1, 1), new("2", 2, 2), new("3", 3, 3), new("4", 4, 4), new("5+", 5, null)];
}
