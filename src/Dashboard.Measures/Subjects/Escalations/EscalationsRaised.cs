using Dashboard.Measures.Book;
using Dashboard.Measures.Engine;

namespace Dashboard.Measures.Subjects.Escalations;

/// <summary>Escalations raised in the month.</summary>
public sealed class EscalationsRaised : Measure
{
    public override MeasureDefinition Definition { get; } = new()
    {
        Id = "escalation.raised",
        Title = "Escalations raised",
        Question = "How many escalations are raised, and about what?",
        Subject = Subject.Escalations,
        Kind = MeasureKind.Count,
        Basis = PeriodBasis.InMonth,
        Polarity = Polarity.None,
        Quadrant = Quadrant.HowMuchDidWeDo,
        Numerator = "Escalations raised in the month",
        Population = "Escalations, not children. Each belongs to the team recorded with it, else to whoever held the child that day",
        Exclusions = "Nothing. More escalations are not worse: they may show that concerns are spoken of early.",
        Splits = [.. Dimensions.OfEveryChild, Dimensions.RaisedBy, Dimensions.Theme],
        Columns = [CaseColumn.Status, CaseColumn.OccurredOn, CaseColumn.Record],
        Needs = ["escalation.raised_by", "escalation.raised_on"],
        Source = "Addition to the measure catalogue. Bexley Quality Assurance Framework, section 5.3; template escalation.",
    };

    public override IEnumerable<MeasureCase> Cases(MonthView view) =>
        view.Book.EscalationsRaised.In(view.Month).Select(item => new EscalationCase(view, item.File, item.Record).Happened(item.Record.RaisedOn));
}
