namespace Dashboard.Import.Reading;

/// <summary>Why a row cannot be read.</summary>
internal enum RowFault
{
    None,
    NullCharacter,
    TooLong,
    Quoting,
    ColumnCount,
}
