using Dashboard.Data.Access;

namespace Dashboard.Data.AccessLogs;

/// <summary>One entry of the access log as it is shown.</summary>
/// <param name="Id">Number.</param>
/// <param name="At">When, UTC.</param>
/// <param name="UserId">Who.</param>
/// <param name="Role">In which role.</param>
/// <param name="Kind">What was done.</param>
/// <param name="Page">Page or export.</param>
/// <param name="MeasureId">Measure.</param>
/// <param name="Month">Month.</param>
/// <param name="UnitId">Unit.</param>
/// <param name="ChildIds">Children, comma separated.</param>
/// <param name="Children">Number of children.</param>
/// <param name="Purpose">Code of the reason given.</param>
public sealed record AccessLogRow(
    long Id,
    DateTime At,
    string UserId,
    string Role,
    AccessKind Kind,
    string Page,
    string? MeasureId,
    string? Month,
    string? UnitId,
    string? ChildIds,
    int Children,
    string? Purpose);
