using Dashboard.Data.Store;

namespace Dashboard.Data.Audits;

/// <summary>Settings of audits.</summary>
public sealed class AuditOptions
{
    /// <summary>Section of the settings.</summary>
    public const string Section = "Audits";

    /// <summary>Which grade an overall scale of 0 to 10 stands for.</summary>
    public GradeBandOptions GradeBands { get; set; } = new();

    /// <summary>Everything that is wrong, each with its setting; empty when all can be used.</summary>
    public IReadOnlyList<string> Faults()
    {
        Read(out var faults);
        return [.. faults.Select(fault => $"{Section}:{nameof(GradeBands)}: {fault}")];
    }

    /// <summary>The bands.</summary>
    /// <exception cref="StoreException">Something is wrong; all of it is said.</exception>
    public Measures.Codes.GradeBands Read() => Read(out _) ?? throw new StoreException(string.Join(' ', Faults()));

    private Measures.Codes.GradeBands? Read(out IReadOnlyList<string> faults) =>
        Measures.Codes.GradeBands.Read(GradeBands.Inadequate, GradeBands.RequiresImprovement, GradeBands.Good, GradeBands.Outstanding, out faults);
}
