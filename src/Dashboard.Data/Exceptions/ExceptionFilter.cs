using Dashboard.Measures.Calendar;

namespace Dashboard.Data.Exceptions;

/// <summary>Which exceptions are asked for.</summary>
public sealed record ExceptionFilter
{
    /// <summary>An issued month.</summary>
    public required Month Month { get; init; }

    /// <summary>Unit; those below it are meant too.</summary>
    public required string UnitId { get; init; }

    /// <summary>One of <see cref="Measures.Codes.ExceptionOwners"/>; null for both.</summary>
    public string? Owner { get; init; }

    /// <summary>One of <see cref="Measures.Codes.ExceptionStates"/>; null for all.</summary>
    public string? State { get; init; }

    /// <summary>Rule; null for all.</summary>
    public string? RuleId { get; init; }

    /// <summary>Whether children are named, where an exception is one case. Naming them is an entry in the access log.</summary>
    public bool WithChildren { get; init; }

    /// <summary>Whether the rows leave the portal as a file.</summary>
    public bool ForExport { get; init; }
}
