using Dashboard.Measures.Book;
using Dashboard.Measures.Calendar;
using Dashboard.Measures.Engine;

namespace Dashboard.Measures.Subjects.Outcomes;

/// <summary>The number behind a share of children who are better off: its cases that count.</summary>
internal sealed class BetterOffCount : Measure
{
    private readonly Measure _share;

    public BetterOffCount(Measure share, string id, string title, string question)
    {
        _share = share;
        Definition = share.Definition with
        {
            Id = id,
            Title = title,
            Question = question,
            Kind = MeasureKind.Count,
            Polarity = Polarity.None,
            Quadrant = Quadrant.HowManyAreBetterOff,
            Denominator = null,
            Exclusions = $"{share.Definition.Exclusions} The number grows with the number of children: read it with {share.Definition.Id}.",
        };
    }

    public override MeasureDefinition Definition { get; }

    public override DateOnly? ProvisionalUntil(Month month, WorkingDays workingDays) => _share.ProvisionalUntil(month, workingDays);

    public override IEnumerable<MeasureCase> Cases(MonthView view) => _share.Cases(view).Where(item => item.Counted);
}
