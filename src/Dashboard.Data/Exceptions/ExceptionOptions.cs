using Dashboard.Data.Store;
using Dashboard.Measures.Exceptions;

namespace Dashboard.Data.Exceptions;

/// <summary>Settings of exceptions.</summary>
public sealed class ExceptionOptions
{
    /// <summary>Section of the settings.</summary>
    public const string Section = "Exceptions";

    /// <summary>What differs from the rules that come with the portal.</summary>
    public IList<ExceptionOverride> Rules { get; } = [];

    /// <summary>Everything that is wrong, each with its setting; empty when all can be used.</summary>
    public IReadOnlyList<string> Faults() => ExceptionOverrides.Faults(Place, [.. Rules]);

    /// <summary>The rules in force.</summary>
    /// <exception cref="StoreException">Something is wrong; all of it is said.</exception>
    public ExceptionRules Read() => Faults() is { Count: > 0 } faults ? throw new StoreException(string.Join(' ', faults)) : ExceptionOverrides.Apply(Place, [.. Rules]);

    private const string Place = Section + ":" + nameof(Rules);
}
