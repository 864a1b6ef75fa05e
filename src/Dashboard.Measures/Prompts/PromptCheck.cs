using Dashboard.Measures.Book;
using Dashboard.Measures.Engine;

namespace Dashboard.Measures.Prompts;

/// <summary>Holds rules against figures.</summary>
/// <param name="figure">Figure of a measure (first) and unit (second); null when there is none.</param>
public sealed class PromptCheck(Func<string, string, UnitFigure?> figure)
{
    /// <summary>The rule as it holds for a unit; null when it does not, or when too few cases stand behind a figure.</summary>
    public Prompt? Of(PromptRule rule, string unitId)
    {
        var evidence = new List<(string, UnitFigure, UnitFigure?)>();
        foreach (var condition in rule.Conditions)
        {
            if (Compared(condition, unitId, rule.LeastCases) is not { } found)
            {
                return null;
            }

            evidence.Add((condition.Measure, found.Unit, found.Authority));
        }

        return new Prompt(rule, unitId, evidence);
    }

    private (UnitFigure Unit, UnitFigure? Authority)? Compared(PromptCondition condition, string unitId, int least)
    {
        if (figure(condition.Measure, unitId) is not { } unit || unit.Cases < least || Size(condition, unitId) is not { } size)
        {
            return null;
        }

        if (condition.Than == PromptBasis.Value)
        {
            return IsBeyond(condition, size, condition.Value) ? (unit, null) : null;
        }

        return unitId != OrgTree.AuthorityId && Size(condition, OrgTree.AuthorityId) is { } whole && IsBeyond(condition, size, whole)
            ? (unit, figure(condition.Measure, OrgTree.AuthorityId))
            : null;
    }

    private double? Size(PromptCondition condition, string unitId)
    {
        var value = figure(condition.Measure, unitId)?.Value;
        return condition.Per is null ? value
            : figure(condition.Per, unitId)?.Value is { } divisor and not 0 ? value / divisor
            : null;
    }

    private static bool IsBeyond(PromptCondition condition, double size, double other)
    {
        var distance = condition.Relative ? Math.Abs(other) * condition.By : condition.By;
        return condition.Direction == PromptDirection.Above ? size > other + distance : size < other - distance;
    }
}
