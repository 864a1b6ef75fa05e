namespace Dashboard.Measures.Exceptions;

/// <summary>How a rule tells what needs scrutiny.</summary>
public enum ExceptionKind
{
    /// <summary>The figure lies beyond a value.</summary>
    Threshold,

    /// <summary>The month stands out from the usual variation of the figure, see <see cref="Statistics.ProcessLimits"/>.</summary>
    Signal,

    /// <summary>More than a part of the cases has not kept a standard.</summary>
    Standard,

    /// <summary>More cases than a number are beyond a limit.</summary>
    Limit,

    /// <summary>The figure has moved since the month before.</summary>
    Change,
}
