using Dashboard.Measures.Engine;
using Dashboard.Web.Ui.Measures;

namespace Dashboard.Web.Features.Escalations;

/// <summary>A split that the page shows.</summary>
/// <param name="Definition">Measure.</param>
/// <param name="Split">Its categories.</param>
/// <param name="Months">Months that it adds up.</param>
public sealed record EscalationsSplit(MeasureDefinition Definition, SplitTable Split, int Months);
