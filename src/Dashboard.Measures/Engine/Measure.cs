using Dashboard.Measures.Book;
using Dashboard.Measures.Calendar;
using Dashboard.Measures.Standards;

namespace Dashboard.Measures.Engine;

/// <summary>One definition with the code that yields its cases. Nothing else in the portal counts.</summary>
public abstract class Measure
{
    /// <summary>What it means.</summary>
    public abstract MeasureDefinition Definition { get; }

    /// <summary>Every record it looks at for a month, each once, whatever number of teams hold it.</summary>
    public abstract IEnumerable<MeasureCase> Cases(MonthView view);

    /// <summary>The last date on which events can still change the month; null when the month is final as soon as it is over.</summary>
    public virtual DateOnly? ProvisionalUntil(Month month, WorkingDays workingDays) => null;

    /// <summary>What the standards of a month lack for it, as a field that is not supplied; null when it can be counted.</summary>
    public virtual string? NotInForce(StandardsInForce standards) => null;

    public override string ToString() => Definition.Id;
}
