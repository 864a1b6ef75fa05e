using Dashboard.Measures.Engine;
using Dashboard.Web.Ui.Measures;

namespace Dashboard.Web.Features.Outcomes;

/// <summary>One quadrant of the matrix with its measures.</summary>
/// <param name="Quadrant">Which one.</param>
/// <param name="Readings">Its measures, in the order of the settings.</param>
public sealed record MatrixQuadrant(Quadrant Quadrant, IReadOnlyList<PeriodReading> Readings)
{
    /// <summary>Its question.</summary>
    public string Title => Quadrant switch
    {
        Quadrant.HowMuchDidWeDo => "How much did we do?",
        Quadrant.HowWellDidWeDoIt => "How well did we do it?",
        Quadrant.HowManyAreBetterOff => "How many children are better off?",
        _ => "What share is better off, and by how much?",
    };

    /// <summary>Its row and column.</summary>
    public string Place => Quadrant switch
    {
        Quadrant.HowMuchDidWeDo => "Effort · quantity",
        Quadrant.HowWellDidWeDoIt => "Effort · quality",
        Quadrant.HowManyAreBetterOff => "Effect · quantity",
        _ => "Effect · quality",
    };
}
