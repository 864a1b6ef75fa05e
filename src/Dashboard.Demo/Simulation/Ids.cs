using System.Globalization;

namespace Dashboard.Demo.Simulation;

/// <summary>Running numbers per prefix. Numbers are taken for every simulated record, written or not, so that extracts agree.</summary>
internal sealed class Ids
{
    private readonly Dictionary<string, int> _last = new(StringComparer.Ordinal);

    public string Next(string prefix, int digits = 6)
    {
        var number = _last.GetValueOrDefault(prefix) + 1;
        _last[prefix] = number;
        return prefix + number.ToString("D" + digits.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
    }

    public int Count(string prefix) => _last.GetValueOrDefault(prefix);
}
