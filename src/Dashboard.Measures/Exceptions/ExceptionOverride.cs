namespace Dashboard.Measures.Exceptions;

/// <summary>What the settings say about one rule. Everything is text, so that all that is wrong can be said at once.</summary>
public sealed class ExceptionOverride
{
    /// <summary>Rule.</summary>
    public string? Rule { get; set; }

    /// <summary>"true" to leave the rule out.</summary>
    public string? Off { get; set; }

    /// <summary>Another value, see <see cref="ExceptionRule.Value"/>.</summary>
    public string? Value { get; set; }

    /// <summary>Another distance, see <see cref="ExceptionRule.By"/>.</summary>
    public string? By { get; set; }

    /// <summary>Another number of fewest cases, see <see cref="ExceptionRule.LeastCases"/>.</summary>
    public string? LeastCases { get; set; }
}
