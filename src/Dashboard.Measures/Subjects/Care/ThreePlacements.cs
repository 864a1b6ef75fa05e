using Dashboard.Measures.Book;
using Dashboard.Measures.Codes;
using Dashboard.Measures.Engine;

namespace Dashboard.Measures.Subjects.Care;

/// <summary>The share of children looked after who had three placements or more in a year.</summary>
public sealed class ThreePlacements : Measure
{
    public override MeasureDefinition Definition { get; } = new()
    {
        Id = "cla.three-placements",
        Title = "Children with three placements or more",
        Question = "How many children have had three placements or more in a year?",
        Subject = Subject.LookedAfter,
        Kind = MeasureKind.Share,
        Basis = PeriodBasis.AtMonthEnd,
        Polarity = Polarity.LowerIsBetter,
        Quadrant = Quadrant.HowWellDidWeDoIt,
        Numerator = "Three placements or more began in the 365 days to the last day of the month, or were open on the first of them",
        Denominator = "Children looked after on the last day of the month",
        Population = "Children looked after on the last day of the month. The 365 days begin 364 days before that day. Placements of an earlier period of care within them count",
        Exclusions = CaredChild.ShortBreaks + " Temporary placements (T0 to T4) and placements that start and end on one day do not count; nor does it count as a move to be placed for adoption with the foster carer the child lives with already.",
        AmountUnit = "placements in the year",
        Bands = Band.UpTo(0, 1, 2),
        Columns = [CaseColumn.OccurredOn, CaseColumn.Amount, CaseColumn.Band, CaseColumn.Reason, CaseColumn.Record],
        LookBackMonths = 12,
        Needs = [.. CaredChild.Needs, PlacementsOf.StartField, PlacementsOf.TypeField],
        Source = "Children looked after return: three or more placements in the year; Local Authority Interactive Tool measure 372.",
    };

    private const int Many = 3;

    public override IEnumerable<MeasureCase> Cases(MonthView view) => CaredChild.Of(view).Select(child =>
    {
        var number = PlacementsOf.Number(child.File, CaredChild.YearStart(view.End), view.End);
        return child.Case(counted: number >= Many) with
        {
            Amount = number,
            Reason = number >= Many ? Reasons.ThreePlacements : Reasons.FewerPlacements,
        };
    });
}
