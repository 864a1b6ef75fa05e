using Dashboard.Data.Exceptions;
using Dashboard.Data.Queries;

namespace Dashboard.Web.Features.Exceptions;

/// <summary>One exception, as read for one reader.</summary>
/// <param name="Line">The exception.</param>
/// <param name="Detail">What has been said about it.</param>
/// <param name="Cases">A page of its cases, and how many there are.</param>
/// <param name="Page">Which page, from 1.</param>
/// <param name="Signal">How the figure stands out from its usual variation, in words; null where the rule is none of signals.</param>
/// <param name="MayMark">Whether the reader marks its actions done.</param>
/// <param name="Today">The day.</param>
public sealed record ExceptionView(ExceptionLine Line, ExceptionDetail Detail, CasePage Cases, int Page, string? Signal, bool MayMark, DateOnly Today);
