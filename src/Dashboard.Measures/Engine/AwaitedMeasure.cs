using Dashboard.Measures.Book;

namespace Dashboard.Measures.Engine;

/// <summary>A measure whose dates no source holds yet: it is defined, names the fields it awaits, and counts nothing.</summary>
internal sealed class AwaitedMeasure(MeasureDefinition definition) : Measure
{
    public override MeasureDefinition Definition { get; } = definition;

    public override IEnumerable<MeasureCase> Cases(MonthView view) => [];
}
