namespace Dashboard.Measures.Exceptions;

/// <summary>A unit that a rule marks.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="UnitId">Unit.</param>
/// <param name="Value">Its figure, in the unit of the measure.</param>
/// <param name="Compared">What it is held against: the value of a threshold, the part or number allowed, the usual level of a signal, or the month before.</param>
/// <param name="Cases">Cases on the side that the rule marks.</param>
public sealed record MarkedUnit(ExceptionRule Rule, string UnitId, double? Value, double? Compared, int Cases);
