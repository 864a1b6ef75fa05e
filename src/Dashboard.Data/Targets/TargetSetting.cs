namespace Dashboard.Data.Targets;

/// <summary>A target as it is written in the settings. Everything is text, so that all that is wrong can be said at once.</summary>
public sealed class TargetSetting
{
    /// <summary>Measure.</summary>
    public string? Measure { get; set; }

    /// <summary>Target in the unit of the measure: 0.8 for 80%.</summary>
    public string? Value { get; set; }

    /// <summary>First month in which it is in force: 2026-04.</summary>
    public string? From { get; set; }

    /// <summary>Unit; left out for all units.</summary>
    public string? Unit { get; set; }
}
