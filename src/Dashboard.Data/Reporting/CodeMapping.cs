namespace Dashboard.Data.Reporting;

/// <summary>A local word and the standard code it stands for.</summary>
/// <remarks>Source: template code_map.</remarks>
public sealed record CodeMapping
{
    /// <summary>Field of the contract.</summary>
    public required string Field { get; init; }

    /// <summary>Word in the source.</summary>
    public required string SourceValue { get; init; }

    /// <summary>Standard code.</summary>
    public required string Code { get; init; }
}
