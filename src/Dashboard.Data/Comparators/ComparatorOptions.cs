namespace Dashboard.Data.Comparators;

/// <summary>Whom to compare with, as the settings say it. What they say comes before what an import of published statistics has kept.</summary>
public sealed class ComparatorOptions
{
    /// <summary>Section of the settings.</summary>
    public const string Section = "Comparators";

    /// <summary>Code of the own authority.</summary>
    public string? Authority { get; set; }

    /// <summary>Code of the own region.</summary>
    public string? Region { get; set; }

    /// <summary>Codes of the statistical neighbours.</summary>
    public IList<string> Neighbours { get; } = [];

    /// <summary>Which set of neighbours that is.</summary>
    public string? NeighbourSet { get; set; }

    /// <summary>median or mean.</summary>
    public string? NeighbourAverage { get; set; }

    /// <summary>Everything that is wrong, each with its setting; empty when all can be used.</summary>
    public IReadOnlyList<string> Faults() =>
    [
        .. ComparatorSettingsCheck.Faults(Read()).Select(fault => $"{Section}:{fault.Setting}: {fault.Reason}"),
        .. Average(out _) ? Array.Empty<string>() : [$"{Section}:{nameof(NeighbourAverage)}: \"{NeighbourAverage}\" is neither median nor mean. Write one of the two."],
    ];

    /// <summary>The settings.</summary>
    public ComparatorSettings Read() => new()
    {
        AuthorityCode = Text(Authority),
        RegionCode = Text(Region),
        NeighbourCodes = [.. Neighbours.Select(code => code.Trim())],
        NeighbourSet = Text(NeighbourSet),
        Average = Average(out var average) ? average : null,
    };

    private static string? Text(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();

    private bool Average(out NeighbourAverage? average)
    {
        average = NeighbourAverage?.Trim().ToUpperInvariant() switch
        {
            "MEDIAN" => Comparators.NeighbourAverage.Median,
            "MEAN" => Comparators.NeighbourAverage.Mean,
            _ => null,
        };
        return average is not null || string.IsNullOrWhiteSpace(NeighbourAverage);
    }
}
