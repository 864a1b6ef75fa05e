using Dashboard.Measures.Book;
using Dashboard.Measures.Engine;

namespace Dashboard.Measures.Subjects.Supervision;

/// <summary>How often something took place in the month: what team managers report as frequency.</summary>
public sealed class HeldInMonth : Measure
{
    private readonly Func<MonthView, IEnumerable<MeasureCase>> _cases;

    internal HeldInMonth(MeasureDefinition definition, Func<MonthView, IEnumerable<MeasureCase>> cases) => (Definition, _cases) = (definition, cases);

    public override MeasureDefinition Definition { get; }

    public override IEnumerable<MeasureCase> Cases(MonthView view) => _cases(view);
}
