using System.Globalization;

namespace Dashboard.Measures.Exceptions;

/// <summary>Puts what the settings say in the place of what comes with the portal.</summary>
public static class ExceptionOverrides
{
    /// <summary>One sentence for each fault, with the place in the list; empty when all can be used.</summary>
    public static IReadOnlyList<string> Faults(string section, IReadOnlyList<ExceptionOverride> overrides) =>
    [
        .. overrides.Index().SelectMany(entry => Faults(string.Create(CultureInfo.InvariantCulture, $"{section}:{entry.Index}"), entry.Item)),
        .. overrides.Where(entry => entry.Rule is not null).GroupBy(entry => entry.Rule).Where(group => group.Count() > 1).Select(group => $"{section}: rule {group.Key} stands there {group.Count()} times. Keep one."),
    ];

    /// <summary>The rules with what the settings say; those that are switched off are left out.</summary>
    /// <exception cref="FormatException">Something cannot be used; the message holds every fault.</exception>
    public static ExceptionRules Apply(string section, IReadOnlyList<ExceptionOverride> overrides)
    {
        if (Faults(section, overrides) is { Count: > 0 } faults)
        {
            throw new FormatException(string.Join(Environment.NewLine, faults));
        }

        var byId = overrides.ToDictionary(entry => entry.Rule!);
        return new ExceptionRules([.. ExceptionRules.Standard.All
            .Where(rule => !byId.TryGetValue(rule.Id, out var entry) || !IsOff(entry))
            .Select(rule => byId.TryGetValue(rule.Id, out var entry)
                ? rule with { Value = Number(entry.Value) ?? rule.Value, By = Number(entry.By) ?? rule.By, LeastCases = (int?)Number(entry.LeastCases) ?? rule.LeastCases }
                : rule)]);
    }

    private static IEnumerable<string> Faults(string place, ExceptionOverride entry)
    {
        var rule = ExceptionRules.Standard.All.FirstOrDefault(known => known.Id == entry.Rule);
        if (rule is null)
        {
            yield return $"{place}:Rule: there is no rule \"{entry.Rule}\". Write an id that docs/exceptions.md lists.";
        }

        if (entry.Off is { Length: > 0 } off && !bool.TryParse(off, out _))
        {
            yield return $"{place}:Off: \"{off}\" is neither true nor false.";
        }

        foreach (var (name, text) in new[] { (nameof(entry.Value), entry.Value), (nameof(entry.By), entry.By), (nameof(entry.LeastCases), entry.LeastCases) })
        {
            if (text is not { Length: > 0 })
            {
                continue;
            }

            if (Number(text) is not { } number || number < 0 || (name == nameof(entry.LeastCases) && number != Math.Floor(number)))
            {
                yield return $"{place}:{name}: \"{text}\" is not a {(name == nameof(entry.LeastCases) ? "whole " : string.Empty)}number from 0 up. Write it with a point.";
            }
            else if (rule is not null && ((name == nameof(entry.Value) && rule.Value is null) || (name == nameof(entry.By) && rule.By is null)))
            {
                yield return $"{place}:{name}: rule {rule.Id} has none, since it tells by {rule.Kind.ToString().ToLowerInvariant()}. Leave it out.";
            }
            else if (name == nameof(entry.Value) && rule is { Kind: ExceptionKind.Standard } && number > 1)
            {
                yield return $"{place}:{name}: {text} is more than the whole. A share goes from 0 to 1: write 80% as 0.8.";
            }
        }
    }

    private static bool IsOff(ExceptionOverride entry) => bool.TryParse(entry.Off, out var off) && off;

    private static double? Number(string? text) =>
        double.TryParse(text, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number) ? number : null;
}
