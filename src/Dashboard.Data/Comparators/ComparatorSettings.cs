using Dashboard.Data.Model;
using Microsoft.EntityFrameworkCore;

namespace Dashboard.Data.Comparators;

/// <summary>Who this authority is compared with. Kept in the settings of the store, given with <c>dashboard import benchmarks</c>, or said by <see cref="ComparatorOptions"/>.</summary>
public sealed record ComparatorSettings
{
    private const string Prefix = "comparators-";
    private const string AuthorityName = Prefix + "authority";
    private const string RegionName = Prefix + "region";
    private const string NeighboursName = Prefix + "neighbours";
    private const string NeighbourSetName = Prefix + "neighbour-set";
    private const string AverageName = Prefix + "neighbour-average";

    private static readonly string[] Names = [AuthorityName, RegionName, NeighboursName, NeighbourSetName, AverageName];

    /// <summary>Nobody to compare with but England.</summary>
    public static ComparatorSettings None { get; } = new();

    /// <summary>Code of the own authority; null when not set.</summary>
    public string? AuthorityCode { get; init; }

    /// <summary>Code of the own region; null when not set.</summary>
    public string? RegionCode { get; init; }

    /// <summary>Codes of the statistical neighbours.</summary>
    public IReadOnlyList<string> NeighbourCodes { get; init; } = [];

    /// <summary>Which set of neighbours that is, for instance "May 2025": sets are redrawn from time to time.</summary>
    public string? NeighbourSet { get; init; }

    /// <summary>How the neighbours' figures become one; null when not set, which means the median.</summary>
    public NeighbourAverage? Average { get; init; }

    /// <summary>The settings of a store.</summary>
    public static async Task<ComparatorSettings> ReadAsync(DashboardContext context, CancellationToken cancellationToken)
    {
        var values = await context.Settings.Where(setting => Names.Contains(setting.Name)).ToDictionaryAsync(setting => setting.Name, setting => setting.Value, cancellationToken);
        return new ComparatorSettings
        {
            AuthorityCode = values.GetValueOrDefault(AuthorityName),
            RegionCode = values.GetValueOrDefault(RegionName),
            NeighbourCodes = values.GetValueOrDefault(NeighboursName, string.Empty).Split(',', StringSplitOptions.RemoveEmptyEntries),
            NeighbourSet = values.GetValueOrDefault(NeighbourSetName),
            Average = Enum.TryParse<NeighbourAverage>(values.GetValueOrDefault(AverageName), out var average) ? average : null,
        };
    }

    /// <summary>These settings where they say something, else the others. A region goes with its authority, and the name of a set with its neighbours.</summary>
    public ComparatorSettings Or(ComparatorSettings others)
    {
        ArgumentNullException.ThrowIfNull(others);
        var sameAuthority = AuthorityCode is null || AuthorityCode == others.AuthorityCode;
        return new ComparatorSettings
        {
            AuthorityCode = AuthorityCode ?? others.AuthorityCode,
            RegionCode = RegionCode ?? (sameAuthority ? others.RegionCode : null),
            NeighbourCodes = NeighbourCodes.Count > 0 ? NeighbourCodes : others.NeighbourCodes,
            NeighbourSet = NeighbourCodes.Count > 0 ? NeighbourSet : NeighbourSet ?? others.NeighbourSet,
            Average = Average ?? others.Average,
        };
    }

    /// <summary>The store settings that say the same, by name; what is not set is left out.</summary>
    public IReadOnlyDictionary<string, string> Values()
    {
        var values = new Dictionary<string, string>();
        Add(AverageName, Average?.ToString());
        Add(AuthorityName, AuthorityCode);
        Add(RegionName, RegionCode);
        Add(NeighboursName, NeighbourCodes.Count == 0 ? null : string.Join(',', NeighbourCodes));
        Add(NeighbourSetName, NeighbourSet);
        return values;

        void Add(string name, string? value)
        {
            if (value is not null)
            {
                values.Add(name, value);
            }
        }
    }
}
