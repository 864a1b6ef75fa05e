namespace Dashboard.Web.Features.Exceptions;

/// <summary>The exceptions of one unit itself.</summary>
/// <param name="UnitId">Unit.</param>
/// <param name="UnitName">Its name.</param>
/// <param name="Lines">Those that meet the filters.</param>
public sealed record ExceptionGroup(string UnitId, string UnitName, IReadOnlyList<ExceptionLine> Lines);
