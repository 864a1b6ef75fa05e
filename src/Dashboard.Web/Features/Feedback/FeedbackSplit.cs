using Dashboard.Measures.Engine;
using Dashboard.Web.Ui.Measures;

namespace Dashboard.Web.Features.Feedback;

/// <summary>A split of the period that the page shows.</summary>
/// <param name="Definition">Measure.</param>
/// <param name="Split">Its categories.</param>
public sealed record FeedbackSplit(MeasureDefinition Definition, SplitTable Split);
