namespace Dashboard.Measures.Standards;

/// <summary>How a rule is kept.</summary>
public enum RuleShape
{
    /// <summary>One event by a date.</summary>
    Once,

    /// <summary>An event again and again for as long as the clock runs.</summary>
    Repeating,

    /// <summary>An event before another.</summary>
    Before,

    /// <summary>A number not to be passed.</summary>
    Ceiling,
}
