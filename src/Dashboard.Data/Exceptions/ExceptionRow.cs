using Dashboard.Measures.Calendar;

namespace Dashboard.Data.Exceptions;

/// <summary>An exception as it is shown.</summary>
public sealed record ExceptionRow
{
    public required int Id { get; init; }

    /// <summary>Month of its publication.</summary>
    public required Month Month { get; init; }

    public required string RuleId { get; init; }

    public required string MeasureId { get; init; }

    public required string UnitId { get; init; }

    /// <summary>Child, where it is one case and children were asked for.</summary>
    public string? ChildId { get; init; }

    /// <summary>Record, where it is one case and children were asked for.</summary>
    public string? RecordId { get; init; }

    /// <summary>Whether it is one case.</summary>
    public required bool IsOneCase { get; init; }

    /// <summary>What was found, in the unit of the measure; null where it is one case.</summary>
    public required double? Value { get; init; }

    /// <summary>What it is held against; null where nothing is.</summary>
    public required double? Compared { get; init; }

    public required int Cases { get; init; }

    /// <summary>One of <see cref="Measures.Codes.ExceptionOwners"/>.</summary>
    public required string Owner { get; init; }

    /// <summary>One of <see cref="Measures.Codes.ExceptionStates"/>.</summary>
    public required string State { get; init; }

    /// <summary>Consecutive months it has come up.</summary>
    public required int TimesRunning { get; init; }

    /// <summary>Whether the reader may answer it.</summary>
    public required bool MayAnswer { get; init; }
}
