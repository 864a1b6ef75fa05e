using Dashboard.Measures.Book;
using Dashboard.Measures.Codes;
using Dashboard.Measures.Engine;

namespace Dashboard.Measures.Subjects.Care;

/// <summary>Children looked after on the last day of the month.</summary>
public sealed class ChildrenLookedAfter : Measure
{
    public override MeasureDefinition Definition { get; } = new()
    {
        Id = "cla.open",
        Title = "Children looked after",
        Question = "How many children are looked after?",
        Subject = Subject.LookedAfter,
        Kind = MeasureKind.Count,
        Basis = PeriodBasis.AtMonthEnd,
        Polarity = Polarity.None,
        Quadrant = Quadrant.HowMuchDidWeDo,
        Numerator = "Children looked after on the last day of the month",
        Population = "Children with a period of care open on the last day of the month, each once. The legal status and the placement are those of that day. " + PlacementsOf.InWords,
        Exclusions = CaredChild.ShortBreaks + " Whether a child lives inside or outside the authority cannot be told: the source holds a postcode and no authority of the placement.",
        AmountUnit = "days looked after",
        Bands = DurationBands.All,
        Splits = [.. Dimensions.OfEveryChild, Dimensions.AgeAndGender, Dimensions.LegalStatus, Dimensions.Placement, Dimensions.Provider, Dimensions.Asylum, Dimensions.Permanence],
        Columns = [CaseColumn.OccurredOn, CaseColumn.Amount, CaseColumn.Band, CaseColumn.Record],
        Needs = CaredChild.Needs,
        Source = "Children looked after return: children looked after at 31 March; Local Authority Interactive Tool measure 124; groups of the Annex A code sheet.",
    };

    public override IEnumerable<MeasureCase> Cases(MonthView view) => CaredChild.Of(view).Select(child => child.Case(counted: true) with
    {
        Amount = view.End.DayNumber - child.Period.StartedOn.DayNumber,
        Categories = CategoriesOf(view, child),
    });

    private static CategorySet CategoriesOf(MonthView view, CaredChild child)
    {
        var book = view.Book.Categories;
        var placement = PlacementsOf.On(child.File, view.End);
        var categories = book.With(child.Child.Categories, Dimensions.LegalStatus, LegalStatuses.Of(child.File.LegalStatusOn(view.End)?.Code));
        categories = book.With(categories, Dimensions.Placement, PlacementTypes.Of(placement?.Type));
        categories = book.With(categories, Dimensions.Provider, PlacementProviders.Of(placement?.Provider));
        categories = book.With(categories, Dimensions.Permanence, PermanenceKinds.Of(PermanencePlans.PlanOf(child, view.End)?.Permanence));
        return book.With(categories, Dimensions.Asylum, AsylumCodes.Of(child.File.ImmigrationStatuses, view.End));
    }
}
