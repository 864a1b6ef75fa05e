namespace Dashboard.Data.Reporting;

/// <summary>A value of a coded column that no code list knows, with how often a load met it. Columns of names, ids or free text are never among them.</summary>
public sealed record UnknownValue
{
    /// <summary>Load.</summary>
    public required int LoadId { get; init; }

    /// <summary>Running number within the load.</summary>
    public required int Number { get; init; }

    /// <summary>File, table or list.</summary>
    public required string File { get; init; }

    /// <summary>Column.</summary>
    public required string Column { get; init; }

    /// <summary>The text as the source gives it; null for texts that are not kept: too long, or too many different ones to be codes.</summary>
    public string? Value { get; init; }

    /// <summary>Rows that held it.</summary>
    public required int Rows { get; init; }
}
