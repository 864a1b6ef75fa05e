using Dashboard.Measures.Engine;

namespace Dashboard.Web.Features.Supervision;

/// <summary>A supervisor in the table of supervisors.</summary>
/// <param name="TeamId">Team whose children and workers were supervised.</param>
/// <param name="Team">Its name.</param>
/// <param name="SupervisorId">Supervisor.</param>
/// <param name="Name">Name of the supervisor.</param>
/// <param name="Children">Children whose last supervision this one gave; null when none.</param>
/// <param name="Workers">Workers whose last supervision this one gave; null when none.</param>
public sealed record SupervisionSupervisor(string TeamId, string Team, string SupervisorId, string Name, UnitFigure? Children, UnitFigure? Workers);
