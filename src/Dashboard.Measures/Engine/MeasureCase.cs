namespace Dashboard.Measures.Engine;

/// <summary>One record that a measure looked at for one month. Figures are only ever sums over cases.</summary>
public sealed record MeasureCase
{
    /// <summary>Child; null where the subject is a worker or a team.</summary>
    public string? ChildId { get; init; }

    /// <summary>Source record that the answer rests on.</summary>
    public string? RecordId { get; init; }

    /// <summary>Teams and workers it belongs to, the first one first; none when no team holds it.</summary>
    public required IReadOnlyList<Holding> Holdings { get; init; }

    /// <summary>Whether it counts in the numerator.</summary>
    public required bool Counted { get; init; }

    /// <summary>Days, points or children, see <see cref="MeasureDefinition.AmountUnit"/>.</summary>
    public double? Amount { get; init; }

    /// <summary>Weight of the amount in a mean; null means 1.</summary>
    public double? Weight { get; init; }

    /// <summary>Date of the event behind the answer.</summary>
    public DateOnly? OccurredOn { get; init; }

    /// <summary>Date it is or was due.</summary>
    public DateOnly? DueOn { get; init; }

    /// <summary>Why it is counted or not, see <see cref="Codes.CodeLists"/>.</summary>
    public string? Reason { get; init; }

    /// <summary>Its categories.</summary>
    public required CategorySet Categories { get; init; }
}
