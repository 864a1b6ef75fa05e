namespace Dashboard.Measures.Exceptions;

/// <summary>What one exception of a rule stands for.</summary>
public enum ExceptionScope
{
    /// <summary>All cases of a unit together.</summary>
    Unit,

    /// <summary>One case.</summary>
    Case,
}
