using Dashboard.Data.Queries;
using Dashboard.Measures.Calendar;
using Dashboard.Measures.Engine;

namespace Dashboard.Web.Features.Mpd;

/// <summary>What the records have said since the issue about a figure that it shows.</summary>
/// <param name="Month">Month of the figure.</param>
/// <param name="Definition">Measure.</param>
/// <param name="Revision">The change, with its reason.</param>
public sealed record MpdRevision(Month Month, MeasureDefinition Definition, RevisionRow Revision);
