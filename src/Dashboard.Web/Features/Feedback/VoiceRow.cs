using Dashboard.Measures.Engine;

namespace Dashboard.Web.Features.Feedback;

/// <summary>What parents and carers say in one place: a team, a service, or an occasion.</summary>
/// <param name="Label">Name.</param>
/// <param name="UnitId">Unit; null for an occasion.</param>
/// <param name="Pair">Occasion; null for a unit.</param>
/// <param name="Received">Responses.</param>
/// <param name="Mean">Mean of the answers.</param>
/// <param name="High">Share of 8, 9 or 10; not known for an occasion.</param>
/// <param name="Change">Change of the mean in words.</param>
/// <param name="OpensCases">Whether the reader may open the answers.</param>
public sealed record VoiceRow(string Label, string? UnitId, CategoryPair? Pair, UnitFigure Received, UnitFigure Mean, UnitFigure High, string? Change, bool OpensCases);
