using Dashboard.Measures.Book;
using Dashboard.Measures.Engine;
using Dashboard.Measures.Records;
using Dashboard.Measures.Subjects.Care;

namespace Dashboard.Measures.Subjects.Leavers;

/// <summary>How long a stretch of the way to adoption takes: the middle value or the mean of twelve months.</summary>
public sealed class AdoptionTimes : Measure
{
    private readonly Func<CaseBook, MonthIndex<Permanence>> _ends;
    private readonly Func<ChildEvent<Permanence>, (DateOnly? From, DateOnly? To)> _stretch;

    private AdoptionTimes(
        Func<CaseBook, MonthIndex<Permanence>> ends,
        Func<ChildEvent<Permanence>, (DateOnly? From, DateOnly? To)> stretch,
        MeasureDefinition definition)
    {
        _ends = ends;
        _stretch = stretch;
        Definition = definition;
    }

    /// <summary>From entering care to being placed with adopters: median and mean.</summary>
    public static IReadOnlyList<AdoptionTimes> EntryToPlaced { get; } = Both(
        book => book.Placed,
        item => (item.Record.PlacedOn is { } placed ? AdoptionPath.PeriodOf(item, placed)?.StartedOn : null, item.Record.PlacedOn),
        new MeasureDefinition
        {
            Id = "adoption.entry-to-placed-days",
            Title = "Days from entering care to adopters",
            Question = "How long does it take from entering care to moving in with adopters?",
            Subject = Subject.CareLeaversAndAdoption,
            Kind = MeasureKind.Median,
            Basis = PeriodBasis.TwelveMonths,
            Polarity = Polarity.LowerIsBetter,
            Quadrant = Quadrant.HowWellDidWeDoIt,
            Numerator = "Days from the start of the period of care to the placement for adoption",
            Denominator = "Children in the population",
            Population = "Children placed for adoption in the twelve months that end with the month",
            Exclusions = "Children whose period of care is not on record, and those placed before it began.",
            AmountUnit = "days",
            Bands = Band.UpTo(365, 548, 730),
            Columns = [CaseColumn.OccurredOn, CaseColumn.Amount, CaseColumn.Band, CaseColumn.Record],
            Needs = [.. CaredChild.Needs, AdoptionPath.PlacedField],
            Source = "Adoption scorecards and children looked after return: entering care to being placed for adoption; ChAT pages, children adopted.",
        });

    /// <summary>From the placement order to the match with adopters: median and mean.</summary>
    public static IReadOnlyList<AdoptionTimes> OrderToMatch { get; } = Both(
        book => book.Matched,
        item => (item.Record.PlacementOrderOn, item.Record.MatchedOn),
        new MeasureDefinition
        {
            Id = "adoption.order-to-match-days",
            Title = "Days from the placement order to a match",
            Question = "How long does it take from the placement order to a match with adopters?",
            Subject = Subject.CareLeaversAndAdoption,
            Kind = MeasureKind.Median,
            Basis = PeriodBasis.TwelveMonths,
            Polarity = Polarity.LowerIsBetter,
            Quadrant = Quadrant.HowWellDidWeDoIt,
            Numerator = "Days from the placement order to the match",
            Denominator = "Children in the population",
            Population = "Children matched with adopters in the twelve months that end with the month, with a placement order on record",
            Exclusions = "Matches dated before the placement order.",
            AmountUnit = "days",
            Bands = Band.UpTo(121, 213, 365),
            Columns = [CaseColumn.OccurredOn, CaseColumn.Amount, CaseColumn.Band, CaseColumn.Record],
            Needs = ["ssd_permanence.perm_placement_order_date", "ssd_permanence.perm_matched_date"],
            Source = "Adoption scorecards and children looked after return: placement order to match; ChAT pages, children adopted.",
        });

    public override MeasureDefinition Definition { get; }

    public override IEnumerable<MeasureCase> Cases(MonthView view)
    {
        foreach (var item in AdoptionPath.OfTheYear(view, _ends(view.Book)))
        {
            if (_stretch(item) is ({ } from, { } to) && from <= to)
            {
                yield return AdoptionPath.Case(view, item, to) with { Amount = to.DayNumber - from.DayNumber };
            }
        }
    }

    private static AdoptionTimes[] Both(
        Func<CaseBook, MonthIndex<Permanence>> ends,
        Func<ChildEvent<Permanence>, (DateOnly? From, DateOnly? To)> stretch,
        MeasureDefinition median) =>
    [
        new(ends, stretch, median with { Numerator = median.Numerator + ": the middle value" }),
        new(ends, stretch, median with
        {
            Id = median.Id + ".mean",
            Title = median.Title + ", on average",
            Question = median.Question.TrimEnd('?') + ", on average?",
            Kind = MeasureKind.Mean,
            Numerator = median.Numerator + ", added up",
        }),
    ];
}
