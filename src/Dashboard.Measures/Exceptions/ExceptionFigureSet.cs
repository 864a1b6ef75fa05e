using Dashboard.Measures.Engine;

namespace Dashboard.Measures.Exceptions;

/// <summary>The figures that rules are held against, by measure and unit.</summary>
/// <param name="Series">Figures of the months up to this one, the earliest first and this month last; empty where the unit has none.</param>
/// <param name="Target">Target in force, in the unit of the measure; null where there is none.</param>
public sealed record ExceptionFigureSet(Func<string, string, IReadOnlyList<UnitFigure>> Series, Func<string, string, double?> Target);
