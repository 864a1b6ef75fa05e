using Dashboard.Measures.Calendar;

namespace Dashboard.Data.Administration;

/// <summary>Which months are issued, and which follow the records.</summary>
/// <param name="Issued">Issued months, the latest first.</param>
/// <param name="Live">Counted months that are not issued, the earliest first.</param>
public sealed record PublicationOverview(IReadOnlyList<IssuedMonth> Issued, IReadOnlyList<Month> Live);
