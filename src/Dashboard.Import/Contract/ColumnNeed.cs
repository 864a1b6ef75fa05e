namespace Dashboard.Import.Contract;

/// <summary>How much a column is needed.</summary>
internal enum ColumnNeed
{
    /// <summary>May be absent, may be blank.</summary>
    Optional,

    /// <summary>Must be there, may be blank.</summary>
    Column,

    /// <summary>Must be there and filled: a row without it is rejected.</summary>
    Value,
}
