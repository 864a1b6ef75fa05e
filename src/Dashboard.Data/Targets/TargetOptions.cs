namespace Dashboard.Data.Targets;

/// <summary>The targets of the settings.</summary>
public sealed class TargetOptions
{
    /// <summary>Section of the settings, a list.</summary>
    public const string Section = "Targets";

    /// <summary>The list.</summary>
    public IList<TargetSetting> Targets { get; } = [];
}
