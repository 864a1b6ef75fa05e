namespace Dashboard.Data.Queries;

/// <summary>The practice board of a team or worker.</summary>
/// <param name="AsAt">Day it shows.</param>
/// <param name="Rows">Children, those with most to do first.</param>
public sealed record Board(DateOnly AsAt, IReadOnlyList<BoardRow> Rows);
