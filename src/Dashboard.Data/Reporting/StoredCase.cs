namespace Dashboard.Data.Reporting;

/// <summary>One record that an evaluation looked at, for one of the teams and workers that hold it.</summary>
public sealed record StoredCase
{
    /// <summary>Evaluation.</summary>
    public required int EvaluationId { get; init; }

    /// <summary>Number of the subject (child or event) within the evaluation.</summary>
    public required int Subject { get; init; }

    /// <summary>0 for the first team and worker that hold it, 1 for the next …</summary>
    public required int Holder { get; init; }

    /// <summary>Child; null where the subject is not a child.</summary>
    public string? ChildId { get; init; }

    /// <summary>Source record.</summary>
    public string? RecordId { get; init; }

    /// <summary>Team; null when no team holds it.</summary>
    public string? TeamId { get; init; }

    /// <summary>Worker; null when no worker holds it.</summary>
    public string? WorkerId { get; init; }

    /// <summary>Whether it counts in the numerator.</summary>
    public required bool Counted { get; init; }

    /// <summary>Days, points or children: the unit of the measure says which.</summary>
    public double? Amount { get; init; }

    /// <summary>Weight of the amount in a mean, where it is not 1.</summary>
    public double? Weight { get; init; }

    /// <summary>Band of the amount.</summary>
    public string? Band { get; init; }

    /// <summary>Date of the event behind the answer.</summary>
    public DateOnly? OccurredOn { get; init; }

    /// <summary>Date it is or was due.</summary>
    public DateOnly? DueOn { get; init; }

    /// <summary>Why it is counted or not, as a code.</summary>
    public string? Reason { get; init; }

    /// <summary>Categories of the subject, see CaseCategory.</summary>
    public required int CategoriesId { get; init; }
}
