using System.ComponentModel.DataAnnotations;
using Dashboard.Measures.Disclosure;

namespace Dashboard.Web.Setup;

/// <summary>When figures are too small to leave the service. The defaults are the rules of the Department for Education.</summary>
public sealed class DisclosureOptions
{
    /// <summary>Section of the settings.</summary>
    public const string Section = "Disclosure";

    /// <summary>Counts from 1 to this one are withheld.</summary>
    [Range(5, 50)]
    public int Threshold { get; set; } = 5;

    /// <summary>Percentages and averages of fewer cases are withheld.</summary>
    [Range(6, 100)]
    public int SmallestDenominator { get; set; } = 6;

    /// <summary>The rules of these settings.</summary>
    public DisclosureRules ToRules() => new() { Threshold = Threshold, SmallestDenominator = SmallestDenominator };
}
