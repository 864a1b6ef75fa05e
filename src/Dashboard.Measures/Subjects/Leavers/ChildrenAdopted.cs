using Dashboard.Measures.Book;
using Dashboard.Measures.Codes;
using Dashboard.Measures.Engine;
using Dashboard.Measures.Subjects.Care;

namespace Dashboard.Measures.Subjects.Leavers;

/// <summary>Children whose care ended with an adoption in the month.</summary>
public sealed class ChildrenAdopted : Measure
{
    public override MeasureDefinition Definition { get; } = new()
    {
        Id = "adoption.adopted",
        Title = "Children adopted",
        Question = "How many children were adopted?",
        Subject = Subject.CareLeaversAndAdoption,
        Kind = MeasureKind.Count,
        Basis = PeriodBasis.InMonth,
        Polarity = Polarity.None,
        Quadrant = Quadrant.HowManyAreBetterOff,
        Numerator = "Periods of care that ended with an adoption in the month (E11 and E12)",
        Population = "Periods of care that ended in the month. Each belongs to the team that held the child on the last day of care",
        Exclusions = "Children adopted without having been looked after.",
        AmountUnit = "days looked after",
        Bands = DurationBands.All,
        Splits = [.. Dimensions.OfEveryChild, Dimensions.AgeAndGender],
        Columns = [CaseColumn.OccurredOn, CaseColumn.Amount, CaseColumn.Band, CaseColumn.Record],
        Needs = [.. CaredChild.Needs, "ssd_cla_episodes.clae_cla_episode_ceased_reason"],
        Source = "Children looked after return: children adopted from care; Local Authority Interactive Tool measure 208.",
    };

    public override IEnumerable<MeasureCase> Cases(MonthView view)
    {
        foreach (var item in CareEvents.Ended(view, view.Month))
        {
            if (item.Record.EndedOn is { } ended && CareEndReasons.Of(CareEvents.EndReason(item.Record)) == CareEndReasons.Adopted)
            {
                yield return CareEvents.Case(view, item, ended) with { Amount = ended.DayNumber - item.Record.StartedOn.DayNumber };
            }
        }
    }
}
