using Dashboard.Measures.Book;
using Dashboard.Measures.Engine;

namespace Dashboard.Measures.Subjects.Escalations;

/// <summary>Escalations that are open on the last day of the month.</summary>
public sealed class OpenEscalations : Measure
{
    public override MeasureDefinition Definition { get; } = new()
    {
        Id = "escalation.open",
        Title = "Open escalations",
        Question = "How many escalations are open, and at which stage?",
        Subject = Subject.Escalations,
        Kind = MeasureKind.Count,
        Basis = PeriodBasis.AtMonthEnd,
        Polarity = Polarity.None,
        Quadrant = Quadrant.HowMuchDidWeDo,
        Numerator = "Escalations raised on or before the last day of the month and not resolved by then",
        Population = "Escalations, not children: a child may have several. Each belongs to whoever holds the child on the last day of the month, also where another team was named when it was raised",
        Exclusions = "Nothing. The source holds the stage reached last and the day it began: for a month end before that day the stage is not known. A stage that is none of 1 to 5 is not known either.",
        AmountUnit = "days in the stage",
        Bands = EscalationCase.Bands,
        Splits = EscalationCase.Splits,
        Columns = [CaseColumn.OccurredOn, CaseColumn.Amount, CaseColumn.Band, CaseColumn.DueOn, CaseColumn.Reason, CaseColumn.Record],
        Needs = EscalationCase.OpenNeeds,
        Source = "Measure catalogue, section 13; Bexley Quality Assurance Framework, section 5.3. Splits by theme and by who raised it are additions to the catalogue.",
    };

    public override IEnumerable<MeasureCase> Cases(MonthView view) => EscalationCase.OpenAt(view).Select(item => item.Open(item.On(view.End), counted: true));
}
