using Dashboard.Data.Exceptions;
using Dashboard.Measures.Engine;
using Dashboard.Measures.Exceptions;

namespace Dashboard.Web.Features.Exceptions;

/// <summary>An exception with its words.</summary>
/// <param name="Row">The exception.</param>
/// <param name="Rule">Its rule; null for one that the portal no longer has.</param>
/// <param name="Definition">Its measure; null for one that the portal no longer has.</param>
/// <param name="Title">What it is.</param>
/// <param name="UnitName">Unit.</param>
/// <param name="Found">What was found, beside what it is held against.</param>
/// <param name="CasesUrl">Its cases; null where there is no list of them.</param>
public sealed record ExceptionLine(ExceptionRow Row, ExceptionRule? Rule, MeasureDefinition? Definition, string Title, string UnitName, string Found, string? CasesUrl);
