using Dashboard.Measures.Book;
using Dashboard.Measures.Engine;

namespace Dashboard.Measures.Prompts;

/// <summary>Holds rules against figures.</summary>
/// <param name="figure">Figure of a measure (first) and unit (second); null when there is none.</param>
/// <param name="before">The same twelve months earlier; left out where no rule looks back.</param>
public sealed class PromptCheck(Func<string, string, UnitFigure?> figure, Func<string, string, UnitFigure?>? before = null)
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

            evidence.Add((condition.Measure, found.Unit, found.Other));
        }

        return new Prompt(rule, unitId, evidence);
    }

    private (UnitFigure Unit, UnitFigure? Other)? Compared(PromptCondition condition, string unitId, int least)
    {
        if (figure(condition.Measure, unitId) is not { } unit || unit.Cases < least || Size(condition, figure, unitId) is not { } size)
        {
            return null;
        }

        return condition.Than switch
        {
            PromptBasis.Value => IsBeyond(condition, size, condition.Value) ? (unit, null) : null,
            PromptBasis.Before => Than(before, unitId),
            _ => unitId == OrgTree.AuthorityId ? null : Than(figure, OrgTree.AuthorityId),
        };

        (UnitFigure, UnitFigure?)? Than(Func<string, string, UnitFigure?>? others, string otherUnit) =>
            others?.Invoke(condition.Measure, otherUnit) is { } other && other.Cases >= least && Size(condition, others, otherUnit) is { } otherSize && IsBeyond(condition, size, otherSize)
                ? (unit, other)
                : null;
    }

    private static double? Size(PromptCondition condition, Func<string, string, UnitFigure?> of, string unitId)
    {
        var value = of(condition.Measure, unitId)?.Value;
        return condition.Per is null ? value
            : of(condition.Per, unitId)?.Value is { } divisor and not 0 ? value / divisor
            : null;
    }

    private static bool IsBeyond(PromptCondition condition, double size, double other)
    {
        var distance = condition.Relative ? Math.Abs(other) * condition.By : condition.By;
        return condition.Direction == PromptDirection.Above ? size > other + distance : size < other - distance;
    }
}
