using Dashboard.Data.Queries;
using Dashboard.Measures.Engine;

namespace Dashboard.Web.Features.DataQuality;

/// <summary>A field with how much of it is filled, and the measures that need it.</summary>
/// <param name="Row">The field.</param>
/// <param name="Words">The field in plain words.</param>
/// <param name="IsEmptyWhileOpen">Whether it is rightly empty while the record lasts.</param>
/// <param name="Measures">Measures that cannot do without it.</param>
public sealed record QualityField(FieldRow Row, string Words, bool IsEmptyWhileOpen, IReadOnlyList<MeasureDefinition> Measures);
