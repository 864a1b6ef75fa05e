using Dashboard.Measures.Book;
using Dashboard.Measures.Engine;
using Dashboard.Measures.Subjects.Care;

namespace Dashboard.Measures.Subjects.Outcomes;

/// <summary>Long-term placement stability under the heading of what children gain: the same cases as cla.long-term-stability.</summary>
public sealed class StableHome : Measure
{
    private static readonly LongTermStability Stability = new();

    public override MeasureDefinition Definition { get; } = Stability.Definition with
    {
        Id = "outcome.stable-home",
        Title = "Settled home",
        Question = "What share of children long in care has a settled home?",
        Subject = Subject.Outcomes,
        Splits = [],
        Source = $"Measure catalogue, section 14: the same as {Stability.Definition.Id}. {Stability.Definition.Source}",
    };

    public override IEnumerable<MeasureCase> Cases(MonthView view) => Stability.Cases(view);
}
