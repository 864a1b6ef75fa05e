namespace Dashboard.Data.Reporting;

/// <summary>One category of one split within a combination of categories that cases share.</summary>
public sealed record CaseCategory
{
    /// <summary>Combination.</summary>
    public required int CategoriesId { get; init; }

    /// <summary>Split.</summary>
    public required string Dimension { get; init; }

    /// <summary>Category.</summary>
    public required string Category { get; init; }
}
