namespace Dashboard.Data.Reporting;

/// <summary>Whether the source supplies a field, and how much of it is filled.</summary>
public sealed record FieldSupply
{
    /// <summary>ssd, annex-a or practice.</summary>
    public required string Source { get; init; }

    /// <summary>Table of the contract.</summary>
    public required string Table { get; init; }

    /// <summary>Column of the contract.</summary>
    public required string Column { get; init; }

    /// <summary>Whether the column is there.</summary>
    public required bool Supplied { get; init; }

    /// <summary>Rows of the table.</summary>
    public required int Rows { get; init; }

    /// <summary>Rows with a value in it.</summary>
    public required int Filled { get; init; }
}
