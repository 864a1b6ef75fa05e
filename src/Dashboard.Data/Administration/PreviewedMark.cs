namespace Dashboard.Data.Administration;

/// <summary>Exceptions that a rule would mark in a unit.</summary>
/// <param name="RuleId">Rule.</param>
/// <param name="UnitId">Unit.</param>
/// <param name="Owner">One of <see cref="Measures.Codes.ExceptionOwners"/>.</param>
/// <param name="Count">Exceptions.</param>
/// <param name="Cases">Cases that they mark.</param>
/// <param name="Recurring">Those that came up in the month before too.</param>
public sealed record PreviewedMark(string RuleId, string UnitId, string Owner, int Count, int Cases, int Recurring);
