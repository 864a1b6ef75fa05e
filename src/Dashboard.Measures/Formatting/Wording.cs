using System.Globalization;

namespace Dashboard.Measures.Formatting;

/// <summary>Lists and names in running text.</summary>
public static class Wording
{
    /// <summary>"Oak", "Oak and Beech", "Oak, Beech and Elm".</summary>
    public static string List(IReadOnlyList<string> names) => names.Count switch
    {
        0 => string.Empty,
        1 => names[0],
        _ => string.Join(", ", names.SkipLast(1)) + " and " + names[^1],
    };

    /// <summary>A few names, and how many more: "Oak, Beech and 4 others".</summary>
    public static string Some(IReadOnlyList<string> names, int most) => names.Count <= most
        ? List(names)
        : string.Join(", ", names.Take(most - 1)) + string.Create(CultureInfo.InvariantCulture, $" and {names.Count - most + 1} others");

    /// <summary>"1 working day", "15 working days".</summary>
    public static string Count(int number, string one) => string.Create(CultureInfo.InvariantCulture, $"{number:N0} {one}{(number == 1 ? string.Empty : "s")}");
}
