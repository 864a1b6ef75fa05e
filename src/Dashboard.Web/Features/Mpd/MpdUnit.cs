using Dashboard.Measures.Records;

namespace Dashboard.Web.Features.Mpd;

/// <summary>A unit below the one that the document is about, with its figures of a part.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Kind">Service or team.</param>
/// <param name="Figures">Figures, in the order of the part.</param>
public sealed record MpdUnit(string Name, OrgUnitKind Kind, IReadOnlyList<MpdFigure> Figures);
