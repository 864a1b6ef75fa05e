using Dashboard.Measures.Book;
using Dashboard.Measures.Engine;

namespace Dashboard.Measures.Subjects.Escalations;

/// <summary>Escalations resolved in the month: how many with their days from end to end, and the middle one.</summary>
public sealed class EscalationsResolved : Measure
{
    private EscalationsResolved(MeasureDefinition definition) => Definition = definition;

    /// <summary>How many.</summary>
    public static EscalationsResolved Number { get; } = new(new MeasureDefinition
    {
        Id = "escalation.resolved",
        Title = "Escalations resolved",
        Question = "How many escalations are resolved, and how long did they take?",
        Subject = Subject.Escalations,
        Kind = MeasureKind.Count,
        Basis = PeriodBasis.InMonth,
        Polarity = Polarity.None,
        Quadrant = Quadrant.HowMuchDidWeDo,
        Numerator = "Escalations resolved in the month",
        Population = "Escalations, not children. Each belongs to the team recorded with it, else to whoever held the child on the day it was resolved. The reason says whether the limit of the last stage was kept",
        Exclusions = "Those with a date of resolution still to come are open.",
        AmountUnit = "days from raised to resolved",
        Bands = EscalationCase.Bands,
        Splits = EscalationCase.Splits,
        Columns = [CaseColumn.OccurredOn, CaseColumn.Amount, CaseColumn.Band, CaseColumn.DueOn, CaseColumn.Reason, CaseColumn.Record],
        Needs = EscalationCase.OpenNeeds,
        Source = "Addition to the measure catalogue. Bexley Quality Assurance Framework, section 5.3; template escalation, which holds the day of resolution and no other outcome.",
    });

    /// <summary>The middle of the days.</summary>
    public static EscalationsResolved Median { get; } = new(Number.Definition with
    {
        Id = "escalation.resolved.median",
        Title = "Days to resolve an escalation",
        Question = "How soon are escalations resolved?",
        Kind = MeasureKind.Median,
        Polarity = Polarity.LowerIsBetter,
        Quadrant = Quadrant.HowWellDidWeDoIt,
        Numerator = "Days from the day it was raised to the day it was resolved: the middle value",
        Denominator = "Escalations resolved in the month",
    });

    public override MeasureDefinition Definition { get; }

    public override IEnumerable<MeasureCase> Cases(MonthView view)
    {
        foreach (var (file, escalation) in view.Book.EscalationsResolved.In(view.Month))
        {
            var item = new EscalationCase(view, file, escalation);
            var on = escalation.ResolvedOn!.Value;
            var standing = item.On(on);
            yield return item.Happened(on) with
            {
                Amount = on.DayNumber - escalation.RaisedOn.DayNumber,
                DueOn = standing.DueOn,
                Reason = standing.Reason,
                Categories = item.WithStage(on, standing),
            };
        }
    }
}
