using System.Text.RegularExpressions;
using Dashboard.Data.Comparators;
using Dashboard.Data.Model;

namespace Dashboard.Import.Benchmarks;

/// <summary>Finds what is wrong with the options of an import of published statistics, all of it at once.</summary>
internal static partial class BenchmarkRequestCheck
{
    public static IReadOnlyList<ImportFault> Faults(BenchmarkRequest request)
    {
        var reasons = ComparatorSettingsCheck.Faults(request.Comparators).Select(fault => fault.Reason);
        return [.. (request.Edition is null || (Edition().IsMatch(request.Edition) && request.Edition.Length <= TextLength.Code)
            ? reasons
            : reasons.Prepend($"The edition \"{request.Edition}\" does not begin with its year. Write 2025, or \"2025 revised\"."))
            .Select(reason => new ImportFault(string.Empty, null, null, reason))];
    }

    [GeneratedRegex(@"^\d{4}( \S.*)?$")]
    private static partial Regex Edition();
}
