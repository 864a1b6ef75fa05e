using Dashboard.Measures.Book;
using Dashboard.Measures.Codes;
using Dashboard.Measures.Engine;

namespace Dashboard.Measures.Subjects.Leavers;

/// <summary>Care leavers on the last day of the month.</summary>
public sealed class LeaversOpen : Measure
{
    public override MeasureDefinition Definition { get; } = new()
    {
        Id = "leaver.open",
        Title = "Care leavers",
        Question = "How many care leavers do we support?",
        Subject = Subject.CareLeaversAndAdoption,
        Kind = MeasureKind.Count,
        Basis = PeriodBasis.AtMonthEnd,
        Polarity = Polarity.None,
        Quadrant = Quadrant.HowMuchDidWeDo,
        Numerator = "Care leavers on the last day of the month",
        Population = Leaver.InWords + ", each once",
        Exclusions = "Young people who have died, or whose age is not known. " + Leaver.LimitsInWords,
        Splits = [.. Dimensions.OfEveryChild, Dimensions.AgeAndGender, Dimensions.LeaverAge, Dimensions.Eligibility],
        Columns = [CaseColumn.Record],
        Needs = Leaver.Needs,
        Source = "Annex A, list 9: care leavers; ChAT pages, care leavers.",
    };

    public override IEnumerable<MeasureCase> Cases(MonthView view) => Leaver.Of(view).Select(leaver =>
    {
        var found = leaver.Case(view, counted: true);
        return found with { Categories = view.Book.Categories.With(found.Categories, Dimensions.Eligibility, LeaverEligibility.Of(leaver.Row.Eligibility)) };
    });
}
