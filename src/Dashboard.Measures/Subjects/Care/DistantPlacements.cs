using Dashboard.Measures.Book;
using Dashboard.Measures.Codes;
using Dashboard.Measures.Engine;

namespace Dashboard.Measures.Subjects.Care;

/// <summary>The share of children looked after who live over 20 miles from home.</summary>
public sealed class DistantPlacements : Measure
{
    public override MeasureDefinition Definition { get; } = new()
    {
        Id = "cla.over-20-miles",
        Title = "Children placed over 20 miles from home",
        Question = "How many children live far from home?",
        Subject = Subject.LookedAfter,
        Kind = MeasureKind.Share,
        Basis = PeriodBasis.AtMonthEnd,
        Polarity = Polarity.LowerIsBetter,
        Quadrant = Quadrant.HowWellDidWeDoIt,
        Numerator = "The placement is more than 20 miles from home",
        Denominator = "Children in the population",
        Population = "Children looked after on the last day of the month whose placement has a known distance",
        Exclusions = CaredChild.ShortBreaks + " Children without a placement or a distance on record. The published figure counts only those who also live outside the authority, which the source does not tell. " + PlacementsOf.InWords,
        AmountUnit = "miles from home",
        Bands = [new("0-5", 0, 5), new("over 5 to 10", 6, 10), new("over 10 to 20", 11, Miles), new("over 20", Miles + 1, null)],
        Columns = [CaseColumn.OccurredOn, CaseColumn.Amount, CaseColumn.Band, CaseColumn.Reason, CaseColumn.Record],
        Needs = [.. CaredChild.Needs, PlacementsOf.StartField, "ssd_cla_placement.clap_cla_placement_distance"],
        Source = "Children looked after return: distance from home; Local Authority Interactive Tool measure 87.",
    };

    private const double Miles = 20;

    public override IEnumerable<MeasureCase> Cases(MonthView view)
    {
        foreach (var child in CaredChild.Of(view))
        {
            if (PlacementsOf.On(child.File, view.End) is { DistanceMiles: { } miles } placement)
            {
                yield return child.Case(miles > Miles, placement) with { Amount = miles, Reason = miles > Miles ? Reasons.Far : Reasons.Near };
            }
        }
    }
}
