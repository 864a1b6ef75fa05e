namespace Dashboard.Data.Exceptions;

/// <summary>How many exceptions of one unit itself are in a state.</summary>
/// <param name="UnitId">Unit; those of the units below it are counted there.</param>
/// <param name="Owner">One of <see cref="Measures.Codes.ExceptionOwners"/>.</param>
/// <param name="State">One of <see cref="Measures.Codes.ExceptionStates"/>.</param>
/// <param name="Count">Exceptions.</param>
/// <param name="Recurring">Those among them that came up in the month before too.</param>
public sealed record ExceptionCount(string UnitId, string Owner, string State, int Count, int Recurring);
