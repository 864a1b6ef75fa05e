using System.Globalization;
using System.Text.RegularExpressions;
using Dashboard.Data.Model;

namespace Dashboard.Data.Comparators;

/// <summary>Finds what is wrong with the settings of whom to compare with, all of it at once.</summary>
public static partial class ComparatorSettingsCheck
{
    private const string Neighbours = "Neighbours";

    /// <summary>The faults, each with the setting that it is about.</summary>
    public static IReadOnlyList<(string Setting, string Reason)> Faults(ComparatorSettings settings)
    {
        var faults = new List<(string, string)>();
        var neighbours = settings.NeighbourCodes;
        Check("Authority", settings.AuthorityCode is null || AreCodes(settings.AuthorityCode), $"\"{settings.AuthorityCode}\" is not the code of an authority in England. Write it as E06000001.");
        Check("Region", settings.RegionCode is null || Region().IsMatch(settings.RegionCode), $"\"{settings.RegionCode}\" is not the code of a region. Write it as E12000001.");
        foreach (var (place, neighbour) in neighbours.Index())
        {
            Check(string.Create(CultureInfo.InvariantCulture, $"{Neighbours}:{place}"), AreCodes(neighbour), $"\"{neighbour}\" is not the code of an authority in England. Write each neighbour as E06000001.");
        }

        Check(Neighbours, neighbours.SelectMany(ComparatorAreas.Codes).Distinct(StringComparer.OrdinalIgnoreCase).Count() == neighbours.Sum(code => ComparatorAreas.Codes(code).Count), "A neighbour is named more than once. Name each once.");
        Check(Neighbours, settings.AuthorityCode is null || !neighbours.Any(code => ComparatorAreas.Same(code, settings.AuthorityCode)), "The authority is named among its own neighbours. Leave it out.");
        Check(Neighbours, string.Join(',', neighbours).Length <= TextLength.Sentence, $"The neighbours take more than {TextLength.Sentence} characters. A set has ten.");
        Check("NeighbourSet", settings.NeighbourSet is null or { Length: > 0 and <= TextLength.Code }, $"The name of the set of neighbours has more than {TextLength.Code} characters. Write for instance \"May 2025\".");
        return faults;

        void Check(string setting, bool holds, string reason)
        {
            if (!holds)
            {
                faults.Add((setting, reason));
            }
        }
    }

    private static bool AreCodes(string text) => ComparatorAreas.Codes(text) is { Count: > 0 } codes && codes.All(code => Authority().IsMatch(code));

    /// <summary>Unitary authorities, metropolitan districts, London boroughs and counties.</summary>
    [GeneratedRegex(@"^E(06|08|09|10)\d{6}$")]
    private static partial Regex Authority();

    /// <summary>Regions, and Inner and Outer London.</summary>
    [GeneratedRegex(@"^E1[23]\d{6}$")]
    private static partial Regex Region();
}
