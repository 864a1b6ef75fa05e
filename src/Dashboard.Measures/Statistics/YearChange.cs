using Dashboard.Measures.Disclosure;
using Dashboard.Measures.Engine;

namespace Dashboard.Measures.Statistics;

/// <summary>What a figure of a year, or at its end, says against the one twelve months before. For figures too few to have limits month by month.</summary>
/// <remarks>A step of five points of a share, or 0.3 of a score, is the least that counts as a change: the portal's own rule, shared with the rules of <c>prompts.json</c>.</remarks>
public static class YearChange
{
    private const double Points = 0.05;
    private const double Score = 0.3;

    /// <summary>The direction; null where one of both is not known or rests on too few.</summary>
    public static Direction? Of(MeasureDefinition definition, UnitFigure before, UnitFigure now)
    {
        if (before.Value is not { } old || now.Value is not { } current || AnswerRules.IsFew(before.Cases) || AnswerRules.IsFew(now.Cases))
        {
            return null;
        }

        var change = current - old;
        return definition.Polarity == Polarity.None ? Direction.NoDirection
            : Math.Abs(change) <= Step(definition) ? Direction.NoClearChange
            : change > 0 == (definition.Polarity == Polarity.HigherIsBetter) ? Direction.Improving
            : Direction.Worsening;
    }

    /// <summary>The least that counts as a difference.</summary>
    public static double Step(MeasureDefinition definition) => definition.IsPercentage ? Points : Score;
}
