using Dashboard.Measures.Book;
using Dashboard.Measures.Codes;
using Dashboard.Measures.Engine;

namespace Dashboard.Measures.Subjects.Quality;

/// <summary>Supervisions about children for which no supervisor is recorded.</summary>
public sealed class SupervisionsWithoutSupervisor : Measure
{
    public override MeasureDefinition Definition { get; } = new()
    {
        Id = "quality.supervision-supervisor",
        Title = "Case supervisions without a supervisor",
        Question = "How many supervisions about a child name no supervisor?",
        Subject = Subject.DataQuality,
        Kind = MeasureKind.Count,
        Basis = PeriodBasis.InMonth,
        Polarity = Polarity.LowerIsBetter,
        Quadrant = Quadrant.HowWellDidWeDoIt,
        Numerator = "No supervisor is recorded",
        Population = "Supervisions about a child, of every kind, dated in the month",
        Exclusions = "Such a supervision counts as one; who gave it is shown as not recorded.",
        Splits = [Dimensions.Status],
        Columns = [CaseColumn.OccurredOn, CaseColumn.Record],
        Needs = ["case_supervision.supervised_on", "case_supervision.supervisor_id"],
        Source = QualityMeasures.Source,
    };

    public override IEnumerable<MeasureCase> Cases(MonthView view) => view.Book.CaseSupervisions.In(view.Month)
        .Where(item => item.Record.SupervisorId is null)
        .Select(item => new MeasureCase
        {
            ChildId = item.File.Child.Id,
            RecordId = item.Record.Id,
            Holdings = view.Book.HoldingsOfEvent(item.File, item.Record.SupervisedOn, null, item.Record.WorkerId),
            Counted = true,
            OccurredOn = item.Record.SupervisedOn,
            Reason = Reasons.NotRecorded,
            Categories = view.CategoriesOf(item.File, item.Record.SupervisedOn),
        });
}
