namespace Dashboard.Import.Contract;

/// <summary>How the text of a column is read.</summary>
internal enum ColumnKind
{
    Id,
    Text,
    Code,
    Date,
    DateOrTime,
    YesNo,
    WholeNumber,
    Number,
    Scale,
    Json,
}
