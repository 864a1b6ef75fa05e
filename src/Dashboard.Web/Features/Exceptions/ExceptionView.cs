using Dashboard.Data.Exceptions;
using Dashboard.Data.Queries;

namespace Dashboard.Web.Features.Exceptions;

/// <summary>One exception, as read for one reader.</summary>
/// <param name="Line">The exception.</param>
/// <param name="Detail">What has been said about it.</param>
/// <param name="Cases">Its first cases.</param>
/// <param name="Today">The day.</param>
public sealed record ExceptionView(ExceptionLine Line, ExceptionDetail Detail, IReadOnlyList<CaseRow> Cases, DateOnly Today);
