using Dashboard.Measures.Engine;
using Dashboard.Measures.Statistics;

namespace Dashboard.Measures.Exceptions;

/// <summary>A rule that marks what a month asks somebody to look at and answer. It says what was found, never whose fault it is.</summary>
public sealed record ExceptionRule
{
    /// <summary>Fixed id: exceptions of earlier months carry it.</summary>
    public required string Id { get; init; }

    /// <summary>What it finds, in plain words: "Child protection visits overdue".</summary>
    public required string Title { get; init; }

    /// <summary>What to look at.</summary>
    public required string Question { get; init; }

    /// <summary>Measure whose figure is looked at: a count or a percentage.</summary>
    public required string Measure { get; init; }

    public required ExceptionKind Kind { get; init; }

    public required ExceptionLevel Level { get; init; }

    /// <summary>On which side the figure is marked; of a <see cref="ExceptionKind.Standard"/> and a <see cref="ExceptionKind.Limit"/> it is always above, of a <see cref="ExceptionKind.Signal"/> null is the worse side.</summary>
    public ExceptionDirection? Direction { get; init; }

    /// <summary>Threshold: the value, a share from 0 to 1 or a number. Standard: the part of the cases that may lie on the marked side. Limit: the number of cases that may.</summary>
    public double? Value { get; init; }

    /// <summary>Change: how far the figure must have moved: points of a share (0.1), or a part of what it was where it is a count.</summary>
    public double? By { get; init; }

    /// <summary>Fewest cases: behind the figure for thresholds, signals and changes, on the marked side for standards and limits. Null is <see cref="ProcessLimits.FewestCases"/>, or 1.</summary>
    public int? LeastCases { get; init; }

    /// <summary>One of <see cref="Codes.ExceptionOwners"/>.</summary>
    public required string Owner { get; init; }

    /// <summary>Whether its cases are those that the measure counts, or the others.</summary>
    public required bool Counted { get; init; }

    public ExceptionScope Per { get; init; }

    /// <summary>Whether it rests on cases on the marked side, and not on the figure.</summary>
    public bool CountsCases => Kind is ExceptionKind.Standard or ExceptionKind.Limit;

    /// <summary>Fewest cases, see <see cref="LeastCases"/>.</summary>
    public int FewestCases => LeastCases ?? (CountsCases ? 1 : ProcessLimits.FewestCases);

    /// <summary>Cases of a figure that lie on the side that the rule marks; null where the figure is not known.</summary>
    public int? CasesOf(UnitFigure figure) => (Counted ? figure.Numerator : figure.Others) is { } number ? (int)Math.Round(number) : null;
}
