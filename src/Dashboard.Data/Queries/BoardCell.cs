namespace Dashboard.Data.Queries;

/// <summary>One element of practice of one child.</summary>
/// <param name="MeasureId">Measure of the element.</param>
/// <param name="State">Where it stands.</param>
/// <param name="Date">Done on, or expected by.</param>
/// <param name="Reason">Why it is missing, as a code.</param>
/// <param name="IsStale">Whether a safety plan or scale is due for renewal.</param>
public sealed record BoardCell(string MeasureId, BoardState State, DateOnly? Date, string? Reason, bool IsStale);
