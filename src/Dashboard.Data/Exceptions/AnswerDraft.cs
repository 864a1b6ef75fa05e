namespace Dashboard.Data.Exceptions;

/// <summary>An answer to an exception.</summary>
public sealed record AnswerDraft
{
    public required int ExceptionId { get; init; }

    /// <summary>One of <see cref="Measures.Codes.ExceptionStates.Answers"/>.</summary>
    public required string State { get; init; }

    /// <summary>Plain text. Names no child.</summary>
    public required string Text { get; init; }

    /// <summary>Number of the last answer that the writer has seen; 0 for none. A later one is not written over.</summary>
    public required int After { get; init; }

    /// <summary>What is to be done, where an action is agreed.</summary>
    public string? Action { get; init; }

    /// <summary>Who does it.</summary>
    public string? ActionOwner { get; init; }

    /// <summary>By when.</summary>
    public DateOnly? ActionDueOn { get; init; }

    /// <summary>Records that are wrong, where the data is.</summary>
    public IReadOnlyList<RecordCorrection> Corrections { get; init; } = [];
}
