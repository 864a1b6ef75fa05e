using Dashboard.Measures.Book;
using Dashboard.Measures.Codes;
using Dashboard.Measures.Engine;

namespace Dashboard.Measures.Subjects.Audits;

/// <summary>Actions that the audits of the month ask for, by theme.</summary>
public sealed class AuditActionsAgreed : Measure
{
    public override MeasureDefinition Definition { get; } = new()
    {
        Id = "audit.actions-agreed",
        Title = "Actions from audits",
        Question = "What do audits ask to be done?",
        Subject = Subject.Audit,
        Kind = MeasureKind.Count,
        Basis = PeriodBasis.InMonth,
        Polarity = Polarity.None,
        Quadrant = Quadrant.HowMuchDidWeDo,
        Numerator = "Actions of audits dated in the month",
        Population = "Actions, not audits. Each belongs to the team and worker recorded with the audit; without a team to the team of that worker, else to whoever held the child that day",
        Exclusions = "Nothing. The theme is the code that the source gives the action.",
        Splits = [Dimensions.Theme],
        Columns = [CaseColumn.OccurredOn, CaseColumn.DueOn, CaseColumn.Record],
        Needs = ["audit.audited_on", "audit_action.due_on"],
        Source = "Addition to the measure catalogue: themes of audits, by month and by quarter. Bexley Quality Assurance Framework, section 1.2; template audit_action.",
    };

    public override IEnumerable<MeasureCase> Cases(MonthView view)
    {
        foreach (var item in AuditCase.In(view))
        {
            var audit = item.Case(counted: true);
            foreach (var action in item.Actions)
            {
                yield return audit with
                {
                    RecordId = action.Id,
                    DueOn = action.DueOn,
                    Categories = view.Book.Categories.Of(new CategoryPair(Dimensions.Theme, Themes.Of(action.DescriptionCode))),
                };
            }
        }
    }
}
