using System.Globalization;
using Dashboard.Data.Portal;
using Dashboard.Measures.Calendar;
using Dashboard.Measures.Engine;

namespace Dashboard.Data.Targets;

/// <summary>Reads targets from the settings and says everything that is wrong with them.</summary>
public static class TargetReader
{
    /// <summary>One sentence per fault, with the place of the target in the list; empty when all can be used.</summary>
    public static IReadOnlyList<string> Faults(TargetOptions options, Catalogue catalogue) => [.. options.Targets.Index().SelectMany(target => Faults(target.Index, target.Item, catalogue)), .. Repeated(options)];

    /// <summary>The targets.</summary>
    /// <exception cref="FormatException">A target cannot be used; the message holds every fault.</exception>
    public static IReadOnlyList<Target> Read(TargetOptions options, Catalogue catalogue) => Faults(options, catalogue) is { Count: > 0 } faults
        ? throw new FormatException(string.Join(Environment.NewLine, faults))
        : [.. options.Targets.Select(target => new Target
        {
            MeasureId = target.Measure!,
            UnitId = UnitOf(target),
            FromMonth = Month.Parse(target.From!),
            Value = Number(target.Value)!.Value,
        })];

    private static IEnumerable<string> Faults(int index, TargetSetting target, Catalogue catalogue)
    {
        var place = string.Create(CultureInfo.InvariantCulture, $"{TargetOptions.Section}:{index}");
        var definition = catalogue.Find(target.Measure)?.Definition;
        if (definition is null)
        {
            yield return $"{place}:Measure: there is no measure \"{target.Measure}\". Write an id that \"dashboard check\" lists.";
        }

        if (!Month.TryParse(target.From, out _))
        {
            yield return $"{place}:From: \"{target.From}\" is not a month. Write the first month of the target as 2026-04.";
        }

        if (Number(target.Value) is not { } value || value < 0)
        {
            yield return $"{place}:Value: \"{target.Value}\" is not a number from 0 up. Write it with a point, in the unit of the measure.";
        }
        else if (definition is { Kind: MeasureKind.Share } && value > 1)
        {
            yield return $"{place}:Value: {target.Value} is more than the whole. A share goes from 0 to 1: write 80% as 0.8.";
        }
    }

    private static IEnumerable<string> Repeated(TargetOptions options) => options.Targets
        .GroupBy(target => (target.Measure, Unit: UnitOf(target), target.From))
        .Where(group => group.Count() > 1)
        .Select(group => $"{TargetOptions.Section}: {group.Key.Measure} has more than one target from {group.Key.From}{(group.Key.Unit is { } unit ? $" for unit {unit}" : "")}. Keep one.");

    private static string? UnitOf(TargetSetting target) => string.IsNullOrWhiteSpace(target.Unit) ? null : target.Unit.Trim();

    private static double? Number(string? text) =>
        double.TryParse(text, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number) ? number : null;
}
