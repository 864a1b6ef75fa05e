using System.Text.RegularExpressions;
using Dashboard.Data.Comparators;
using Dashboard.Data.Model;

namespace Dashboard.Import.Benchmarks;

/// <summary>Finds what is wrong with the options of an import of published statistics, all of it at once.</summary>
internal static partial class BenchmarkRequestCheck
{
    public static IReadOnlyList<ImportFault> Faults(BenchmarkRequest request)
    {
        var faults = new List<ImportFault>();
        var settings = request.Comparators;
        Check(request.Edition is null || (Edition().IsMatch(request.Edition) && request.Edition.Length <= TextLength.Code),
            $"The edition \"{request.Edition}\" does not begin with its year. Write 2025, or \"2025 revised\".");
        Check(settings.AuthorityCode is null || AreCodes(settings.AuthorityCode), $"\"{settings.AuthorityCode}\" is not the code of an authority. Write it as E06000001.");
        Check(settings.RegionCode is null || Code().IsMatch(settings.RegionCode), $"\"{settings.RegionCode}\" is not the code of a region. Write it as E12000001.");
        foreach (var neighbour in settings.NeighbourCodes.Where(neighbour => !AreCodes(neighbour)))
        {
            Check(false, $"\"{neighbour}\" is not the code of a neighbour. Write them as E06000001,E06000002.");
        }

        var neighbours = settings.NeighbourCodes;
        Check(neighbours.SelectMany(ComparatorAreas.Codes).Distinct(StringComparer.OrdinalIgnoreCase).Count() == neighbours.Sum(code => ComparatorAreas.Codes(code).Count), "A neighbour is named more than once. Name each once.");
        Check(settings.AuthorityCode is null || !neighbours.Any(code => ComparatorAreas.Same(code, settings.AuthorityCode)), "The authority is named among its own neighbours. Leave it out.");
        Check(string.Join(',', neighbours).Length <= TextLength.Sentence, $"The neighbours take more than {TextLength.Sentence} characters. A set has ten.");
        Check(settings.NeighbourSet is null or { Length: > 0 and <= TextLength.Code }, $"The name of the set of neighbours has more than {TextLength.Code} characters. Write for instance \"May 2025\".");
        return faults;

        void Check(bool holds, string reason)
        {
            if (!holds)
            {
                faults.Add(new ImportFault(string.Empty, null, null, reason));
            }
        }
    }

    private static bool AreCodes(string text) => ComparatorAreas.Codes(text) is { Count: > 0 } codes && codes.All(code => Code().IsMatch(code));

    [GeneratedRegex(@"^\d{4}( \S.*)?$")]
    private static partial Regex Edition();

    [GeneratedRegex(@"^[EW]\d{8}$")]
    private static partial Regex Code();
}
