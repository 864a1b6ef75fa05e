using Dashboard.Measures.Engine;

namespace Dashboard.Web.Features.DataQuality;

/// <summary>A measure that cannot be counted, with what to supply.</summary>
/// <param name="Definition">The measure.</param>
/// <param name="Lacks">Fields as table.column, or the records that are missing.</param>
/// <param name="ToSupply">What would let it be counted, in words.</param>
public sealed record UnfedMeasure(MeasureDefinition Definition, IReadOnlyList<string> Lacks, string ToSupply);
