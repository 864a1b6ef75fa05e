using Dashboard.Data.Model;
using Dashboard.Import.Normalising;

namespace Dashboard.Import.Contract;

/// <summary>One column of the contract.</summary>
internal sealed class Column
{
    public required string Name { get; init; }

    public required ColumnKind Kind { get; init; }

    public required ColumnNeed Need { get; init; }

    /// <summary>What it says, for the data dictionary.</summary>
    public required string Meaning { get; init; }

    /// <summary>Position within the table of the contract.</summary>
    public required int Ordinal { get; init; }

    /// <summary>Part of the key of the table.</summary>
    public bool IsKey { get; init; }

    /// <summary>A date that is meant to lie ahead, such as a due date.</summary>
    public bool MayLieAhead { get; init; }

    /// <summary>Longest text the store takes.</summary>
    public int MaxLength { get; init; } = TextLength.Code;

    /// <summary>Codes that are known; null where any text is taken.</summary>
    public CodeList? Codes { get; init; }

    /// <summary>Value in the example row of a template.</summary>
    public string Example { get; init; } = "";

    public bool MustBeThere => Need != ColumnNeed.Optional;
}
