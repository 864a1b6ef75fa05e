using Dashboard.Measures.Standards;

namespace Dashboard.Data.Queries;

/// <summary>What totals of worklists need to know of one stored line.</summary>
/// <param name="Obligation">Number that the lines of one due date share.</param>
/// <param name="UnitId">Unit that holds it; null when none does.</param>
/// <param name="Kind">Rule that asks for it.</param>
/// <param name="DueOn">Last day on which it is kept.</param>
/// <param name="Overdue">Whether it is past due on the date of the data.</param>
internal sealed record DueMark(int Obligation, string? UnitId, RuleKind Kind, DateOnly DueOn, bool Overdue);
