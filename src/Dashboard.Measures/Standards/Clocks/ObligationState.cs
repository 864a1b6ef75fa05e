namespace Dashboard.Measures.Standards;

/// <summary>How one due date stands. Not known is never counted as met or as missed.</summary>
public enum ObligationState
{
    /// <summary>Done on or before the due date.</summary>
    Met,

    /// <summary>Done after it.</summary>
    MetLate,

    /// <summary>Not done and not yet due.</summary>
    Due,

    /// <summary>Not done and past due.</summary>
    Overdue,

    /// <summary>The clock stopped before it was due, or the rule has no step for it.</summary>
    NotApplicable,

    /// <summary>The source does not supply the date.</summary>
    NotKnown,
}
