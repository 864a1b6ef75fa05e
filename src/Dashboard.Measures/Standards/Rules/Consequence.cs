namespace Dashboard.Measures.Standards;

/// <summary>What it means when a rule is not kept; lists of what is due begin with the first.</summary>
public enum Consequence
{
    /// <summary>A child at risk may not have been seen or protected.</summary>
    Safety,

    /// <summary>A duty in law is not met.</summary>
    Statutory,

    /// <summary>A child's plan or assessment drifts.</summary>
    Plan,

    /// <summary>Practice with the family is not where the framework wants it.</summary>
    Practice,

    /// <summary>Support and oversight of workers.</summary>
    Oversight,
}
