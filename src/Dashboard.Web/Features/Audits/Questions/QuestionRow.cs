using Dashboard.Measures.Engine;
using Dashboard.Measures.Instruments;
using Dashboard.Measures.Statistics;

namespace Dashboard.Web.Features.Audits.Questions;

/// <summary>Answers to one question over the period.</summary>
public sealed record QuestionRow
{
    public required InstrumentQuestion Question { get; init; }

    /// <summary>Category in the measures.</summary>
    public required CategoryPair Pair { get; init; }

    /// <summary>Mean score, in points.</summary>
    public required UnitFigure Figure { get; init; }

    /// <summary>The same months a year before.</summary>
    public required UnitFigure Before { get; init; }

    /// <summary>Answers with the score 0, 1, … 10.</summary>
    public required IReadOnlyList<int> Counts { get; init; }

    /// <summary>How they spread.</summary>
    public required ScaleSpread Spread { get; init; }
}
