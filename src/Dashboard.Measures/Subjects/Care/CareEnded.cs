using Dashboard.Measures.Book;
using Dashboard.Measures.Codes;
using Dashboard.Measures.Engine;

namespace Dashboard.Measures.Subjects.Care;

/// <summary>Periods of care that ended in the month.</summary>
public sealed class CareEnded : Measure
{
    public override MeasureDefinition Definition { get; } = new()
    {
        Id = "cla.ended",
        Title = "Children who ceased to be looked after",
        Question = "How many children ceased to be looked after, and why?",
        Subject = Subject.LookedAfter,
        Kind = MeasureKind.Count,
        Basis = PeriodBasis.InMonth,
        Polarity = Polarity.None,
        Quadrant = Quadrant.HowMuchDidWeDo,
        Numerator = "Periods of care that ended in the month",
        Population = "Periods of care, not children. Each belongs to the team that held the child on the last day of care; the status is what the child was left with that day. The reason is that of the last episode",
        Exclusions = "Periods that end as short breaks (legal status V3 or V4). The code X1, another episode follows, is no reason: it is not known.",
        AmountUnit = "days looked after",
        Bands = DurationBands.All,
        Splits = [.. Dimensions.OfEveryChild, Dimensions.AgeAndGender, Dimensions.EndReason],
        Columns = [CaseColumn.OccurredOn, CaseColumn.Status, CaseColumn.Amount, CaseColumn.Band, CaseColumn.Record],
        Needs = CaredChild.Needs,
        Source = "Children looked after return: children who ceased to be looked after in the year; Local Authority Interactive Tool measure 392; groups of the Annex A code sheet.",
    };

    public override IEnumerable<MeasureCase> Cases(MonthView view)
    {
        foreach (var item in CareEvents.Ended(view, view.Month))
        {
            if (item.Record.EndedOn is not { } ended)
            {
                continue;
            }

            var found = CareEvents.Case(view, item, ended);
            yield return found with
            {
                Amount = ended.DayNumber - item.Record.StartedOn.DayNumber,
                Categories = view.Book.Categories.With(found.Categories, Dimensions.EndReason, CareEndReasons.Of(CareEvents.EndReason(item.Record))),
            };
        }
    }
}
