using Dashboard.Measures.Book;
using Dashboard.Measures.Engine;
using Dashboard.Measures.Records;

namespace Dashboard.Measures.Subjects.Leadership;

/// <summary>Events of one kind of the practice calendar: how many, who came of those invited, and how they were evaluated.</summary>
internal sealed class PracticeEventMeasure : Measure
{
    private const int HighestEvaluation = 10;

    private readonly string _kind;
    private readonly Func<PracticeEvent, MeasureCase, MeasureCase?> _case;

    private PracticeEventMeasure(string kind, MeasureDefinition definition, Func<PracticeEvent, MeasureCase, MeasureCase?> @case) => (_kind, Definition, _case) = (kind, definition, @case);

    public override MeasureDefinition Definition { get; }

    /// <summary>The three measures of a kind.</summary>
    public static IEnumerable<Measure> Of(PracticeEventKind kind)
    {
        var words = kind.Title.ToLowerInvariant();
        var held = new MeasureDefinition
        {
            Id = "leadership." + kind.Code,
            Title = kind.Title,
            Question = $"How many {words} are held?",
            Subject = Subject.Leadership,
            Kind = MeasureKind.Count,
            Basis = PeriodBasis.InMonth,
            Polarity = Polarity.None,
            Quadrant = Quadrant.HowMuchDidWeDo,
            Numerator = $"{kind.Title} that start in the month",
            Population = "Events of the practice calendar. Each belongs to the team recorded with it, else it is in the authority's figure only",
            Exclusions = "Events still to come on the date of the data.",
            Splits = [],
            Columns = [CaseColumn.OccurredOn, CaseColumn.Record],
            Needs = ["practice_event.kind", "practice_event.starts_on"],
            Source = "Measure catalogue, section 15; template practice_event.",
            Disclosure = DisclosureRule.NotAboutChildren,
        };
        yield return new PracticeEventMeasure(kind.Code, held, (_, item) => item);
        yield return new PracticeEventMeasure(
            kind.Code,
            held with
            {
                Id = held.Id + ".attended",
                Title = $"{kind.Title}: came of those invited",
                Question = $"How many of those invited came to {words}?",
                Kind = MeasureKind.Mean,
                Polarity = Polarity.HigherIsBetter,
                Quadrant = Quadrant.HowWellDidWeDoIt,
                Numerator = "People who came, added up",
                Denominator = "People invited, added up",
                Exclusions = "Events for which the number of people who came or were invited is not known, or nobody was invited. Where more came than were invited, as many count as were invited.",
                AmountUnit = kind.Who == "people" ? "people who came" : kind.Who,
                WeightUnit = "people invited",
                IsPartOfWhole = true,
                Columns = [CaseColumn.OccurredOn, CaseColumn.Amount, CaseColumn.Weight, CaseColumn.Record],
                Needs = [.. held.Needs, "practice_event.attended", "practice_event.invited"],
            },
            (item, found) => item is { Attended: { } came, Invited: { } invited and > 0 } ? found with { Amount = Math.Min(came, invited), Weight = invited } : null);
        yield return new PracticeEventMeasure(
            kind.Code,
            held with
            {
                Id = held.Id + ".evaluation",
                Title = $"{kind.Title}: evaluation",
                Question = $"How do those who came evaluate {words}?",
                Kind = MeasureKind.Mean,
                Polarity = Polarity.HigherIsBetter,
                Quadrant = Quadrant.HowWellDidWeDoIt,
                Numerator = "Evaluations from 0 to 10, added up",
                Denominator = "Events with an evaluation",
                Exclusions = "Events without an evaluation. Each event counts once, however many people came.",
                AmountUnit = "score, 0 to 10",
                Greatest = HighestEvaluation,
                Columns = [CaseColumn.OccurredOn, CaseColumn.Amount, CaseColumn.Record],
                Needs = [.. held.Needs, "practice_event.evaluation"],
            },
            (item, found) => item.Evaluation is { } evaluation ? found with { Amount = evaluation } : null);
    }

    public override IEnumerable<MeasureCase> Cases(MonthView view) => view.Book.PracticeEvents
        .Where(item => item.Kind == _kind && view.Month.Contains(item.StartsOn))
        .Select(item => _case(item, Case(view.Book, item)))
        .OfType<MeasureCase>();

    private static MeasureCase Case(CaseBook book, PracticeEvent item) => new()
    {
        RecordId = item.Id,
        Holdings = book.HoldingsOfEvent(null, item.StartsOn, item.TeamId, null),
        Counted = true,
        OccurredOn = item.StartsOn,
        Categories = book.Categories.None,
    };
}
