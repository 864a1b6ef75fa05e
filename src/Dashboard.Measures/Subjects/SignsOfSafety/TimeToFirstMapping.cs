using Dashboard.Measures.Book;
using Dashboard.Measures.Engine;
using Dashboard.Measures.Records;

namespace Dashboard.Measures.Subjects.SignsOfSafety;

/// <summary>Median days from the start of an episode to its first mapping.</summary>
public sealed class TimeToFirstMapping : Measure
{
    public override MeasureDefinition Definition { get; } = new()
    {
        Id = "sos.time-to-first-mapping",
        Title = "Days to first mapping",
        Question = "How soon is the worry mapped with the family?",
        Subject = Subject.SignsOfSafety,
        Kind = MeasureKind.Median,
        Basis = PeriodBasis.InMonth,
        Polarity = Polarity.LowerIsBetter,
        Quadrant = Quadrant.HowWellDidWeDoIt,
        Numerator = "Days from the start of the episode to its first mapping: the middle value",
        Denominator = "First mappings of an episode dated in the month",
        Population = "Episodes whose first mapping is dated in the month, whatever the child's status",
        AmountUnit = "days",
        Bands = Band.UpTo(10, 20, 45),
        Columns = [CaseColumn.Status, CaseColumn.OccurredOn, CaseColumn.Amount, CaseColumn.Band, CaseColumn.Record],
        Needs = ["practice_activity.activity_type", "practice_activity.activity_date"],
        Source = "Measure catalogue, section 1.",
    };

    public override IEnumerable<MeasureCase> Cases(MonthView view)
    {
        foreach (var (file, mapping) in view.Book.Activities.In(view.Month).Where(item => item.Record.Element == PracticeElement.Mapping))
        {
            // A mapping on the day the episode closes still belongs to it.
            var episode = file.EpisodeOn(mapping.DoneOn) ?? file.EpisodeOn(mapping.DoneOn.AddDays(-1));
            if (episode is null || !IsFirst(file, mapping, episode))
            {
                continue;
            }

            yield return new MeasureCase
            {
                ChildId = file.Child.Id,
                RecordId = mapping.Id,
                Holdings = view.Book.HoldingsOfEvent(file, mapping.DoneOn, mapping.TeamId, mapping.WorkerId),
                Counted = true,
                Amount = mapping.DoneOn.DayNumber - episode.StartedOn.DayNumber,
                OccurredOn = mapping.DoneOn,
                Categories = view.CategoriesOf(file, mapping.DoneOn),
            };
        }
    }

    private static bool IsFirst(ChildFile file, PracticeActivity mapping, Episode episode) =>
        file.Activities.First(activity => activity.Element == PracticeElement.Mapping && activity.DoneOn >= episode.StartedOn).Id == mapping.Id;
}
