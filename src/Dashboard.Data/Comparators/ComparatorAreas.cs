namespace Dashboard.Data.Comparators;

/// <summary>Kinds and codes of the areas that figures are published for.</summary>
public static class ComparatorAreas
{
    /// <summary>Kind of the whole country.</summary>
    public const string England = "england";

    /// <summary>Kind of a region, Inner and Outer London too.</summary>
    public const string Region = "region";

    /// <summary>Kind of a local authority, or of several that report together.</summary>
    public const string Authority = "authority";

    /// <summary>Code of England.</summary>
    public const string EnglandCode = "E92000001";

    private const char Separator = '/';

    /// <summary>Whether two codes mean the same area. A code may hold several, parted by "/": authorities that report together, or the code before and after a change of boundaries.</summary>
    public static bool Same(string code, string other) => Codes(code).Intersect(Codes(other), StringComparer.OrdinalIgnoreCase).Any();

    /// <summary>The single codes within a code.</summary>
    public static IReadOnlyList<string> Codes(string code) => code.Split(Separator, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
