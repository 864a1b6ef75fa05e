using Dashboard.Measures.Engine;
using Dashboard.Measures.Subjects.Caseload;

namespace Dashboard.Web.Features.Caseload;

/// <summary>A team in the table of teams.</summary>
/// <param name="UnitId">Team.</param>
/// <param name="Name">Its name.</param>
/// <param name="PerFullTime">Children per full-time worker, with the hours behind it.</param>
/// <param name="OverLimit">Workers above their limit, out of those who hold a child.</param>
/// <param name="Unallocated">Children without a worker.</param>
/// <param name="Room">What it holds beside what it may hold.</param>
/// <param name="OpensCases">Whether the reader may open the children behind it.</param>
public sealed record CaseloadTeam(string UnitId, string Name, UnitFigure PerFullTime, UnitFigure OverLimit, UnitFigure Unallocated, TeamRoom Room, bool OpensCases);
