using Dashboard.Measures.Book;
using Dashboard.Measures.Engine;
using Dashboard.Measures.Standards;
using Dashboard.Measures.Subjects.Timescales;

namespace Dashboard.Measures.Subjects.Escalations;

/// <summary>Open escalations against the limit of their stage: the share within it, and the share past it.</summary>
public sealed class EscalationsAgainstLimit : Measure
{
    private readonly bool _past;

    private EscalationsAgainstLimit(bool past, MeasureDefinition definition) => (_past, Definition) = (past, definition);

    /// <summary>Within the limit.</summary>
    public static EscalationsAgainstLimit InTime { get; } = new(past: false, new MeasureDefinition
    {
        Id = "escalation.in-time",
        Title = "Open escalations within the limit of their stage",
        Question = "Are escalations answered within the limit of their stage?",
        Subject = Subject.Escalations,
        Kind = MeasureKind.Share,
        Basis = PeriodBasis.AtMonthEnd,
        Polarity = Polarity.HigherIsBetter,
        Quadrant = Quadrant.HowWellDidWeDoIt,
        Numerator = "The limit of the stage, or the extension agreed where that is later, has not passed on the last day of the month",
        Denominator = "Open escalations in a stage that has a limit",
        Population = "Escalations open on the last day of the month whose stage is known and has a limit in the standards in force: those of conference chairs, independent reviewing officers and fostering reviewing officers",
        Exclusions = "A stage that the standards do not name, or that had not begun by the last day of the month: it is not known whether its limit was kept. An extension that ends before the limit changes nothing.",
        AmountUnit = "days in the stage",
        Bands = EscalationCase.Bands,
        Splits = EscalationCase.Splits,
        Columns = [CaseColumn.OccurredOn, CaseColumn.Amount, CaseColumn.Band, CaseColumn.DueOn, CaseColumn.Reason, CaseColumn.Record],
        Needs = EscalationCase.OpenNeeds,
        Source = "Measure catalogue, section 13; Bexley Quality Assurance Framework, section 5.3, which names days for fostering reviewing officers only.",
    });

    /// <summary>Past it.</summary>
    public static EscalationsAgainstLimit OverLimit { get; } = new(past: true, InTime.Definition with
    {
        Id = "escalation.over-limit",
        Title = "Open escalations past the limit of their stage",
        Question = "Which escalations wait longer than the limit of their stage?",
        Polarity = Polarity.LowerIsBetter,
        Numerator = "The limit of the stage, and the extension agreed where there is one, passed before the last day of the month",
        Source = "Addition to the measure catalogue: what is left of escalation.in-time. Bexley Quality Assurance Framework, section 5.3, which names days for fostering reviewing officers only.",
    });

    public override MeasureDefinition Definition { get; }

    public override string? NotInForce(StandardsInForce standards) => EscalationWatches.Kinds.All(kind => standards.Find(kind) is null)
        ? $"limits for the stages of escalations in the standards in force ({standards.Profile.Title})"
        : null;

    public override IEnumerable<MeasureCase> Cases(MonthView view)
    {
        foreach (var item in EscalationCase.OpenAt(view))
        {
            var standing = item.On(view.End);
            if (standing.HasLimit)
            {
                yield return item.Open(standing, counted: standing.IsPast == _past);
            }
        }
    }
}
