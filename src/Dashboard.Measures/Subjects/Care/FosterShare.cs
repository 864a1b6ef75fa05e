using Dashboard.Measures.Book;
using Dashboard.Measures.Codes;
using Dashboard.Measures.Engine;

namespace Dashboard.Measures.Subjects.Care;

/// <summary>The share of children looked after who live in foster care.</summary>
public sealed class FosterShare : Measure
{
    public override MeasureDefinition Definition { get; } = new()
    {
        Id = "cla.foster-share",
        Title = "Children in foster care",
        Question = "How many of the children looked after live in foster care?",
        Subject = Subject.LookedAfter,
        Kind = MeasureKind.Share,
        Basis = PeriodBasis.AtMonthEnd,
        Polarity = Polarity.HigherIsBetter,
        Quadrant = Quadrant.HowWellDidWeDoIt,
        Numerator = "The child lives in foster care, with relatives or friends included (U1 to U6)",
        Denominator = "Children looked after on the last day of the month",
        Population = "Children looked after on the last day of the month",
        Exclusions = CaredChild.ShortBreaks + " Children without a placement on record are not counted and stay in the denominator. " + PlacementsOf.InWords,
        Splits = [.. Dimensions.OfEveryChild, Dimensions.Placement],
        Columns = [CaseColumn.OccurredOn, CaseColumn.Reason, CaseColumn.Record],
        Needs = [.. CaredChild.Needs, PlacementsOf.StartField, PlacementsOf.TypeField],
        Source = "Children looked after return: placements at 31 March; Local Authority Interactive Tool measures 396 to 401.",
    };

    public override IEnumerable<MeasureCase> Cases(MonthView view) => CaredChild.Of(view).Select(child =>
    {
        var placement = PlacementsOf.On(child.File, view.End);
        var type = PlacementTypes.Of(placement?.Type);
        return child.Case(type == PlacementTypes.Foster, placement) with
        {
            Reason = placement is null ? Reasons.NoPlacement : type == PlacementTypes.Foster ? Reasons.FosterCare : Reasons.OtherPlacement,
            Categories = view.Book.Categories.With(child.Child.Categories, Dimensions.Placement, type),
        };
    });
}
