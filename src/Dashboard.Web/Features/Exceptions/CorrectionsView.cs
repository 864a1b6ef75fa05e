using Dashboard.Data.Exceptions;

namespace Dashboard.Web.Features.Exceptions;

/// <summary>The records said to be wrong, as read for one reader.</summary>
/// <param name="Open">Open requests, the earliest first.</param>
/// <param name="Closed">Closed ones, the latest first.</param>
/// <param name="Closes">Whether the reader closes them.</param>
/// <param name="UnitName">Name of a unit.</param>
/// <param name="Title">Title of a measure.</param>
public sealed record CorrectionsView(IReadOnlyList<CorrectionRow> Open, IReadOnlyList<CorrectionRow> Closed, bool Closes, Func<string, string> UnitName, Func<string, string> Title);
