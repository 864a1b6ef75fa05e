namespace Dashboard.Measures.Engine;

/// <summary>Ids of the splits. Labels of their categories are in <see cref="Codes.CodeLists"/>.</summary>
public static class Dimensions
{
    public const string Status = "status";
    public const string Age = "age";
    public const string Gender = "gender";
    public const string Ethnicity = "ethnicity";
    public const string Disability = "disability";
    public const string Source = "source";
    public const string Need = "need";
    public const string Category = "category";
    public const string Band = "band";

    /// <summary>Kept for every measure about children.</summary>
    public static IReadOnlyList<string> OfEveryChild { get; } = [Status, Age, Gender, Ethnicity, Disability];
}
