using Dashboard.Data.Comparators;

namespace Dashboard.Import;

/// <summary>What an import of published statistics is asked to do.</summary>
public sealed record BenchmarkRequest
{
    /// <summary>Day on which the file was taken.</summary>
    public required DateOnly AsAt { get; init; }

    /// <summary>Edition of the publication: a year, and words where one year has several, such as "2025 revised". Null for the year of the latest period in the file.</summary>
    public string? Edition { get; init; }

    /// <summary>Whom to compare with from now on; what is not set stays as it was.</summary>
    public ComparatorSettings Comparators { get; init; } = ComparatorSettings.None;
}
