using Dashboard.Measures.Book;
using Dashboard.Measures.Codes;
using Dashboard.Measures.Engine;

namespace Dashboard.Measures.Subjects.Quality;

/// <summary>Care leavers with whom the authority is not in touch, and for whom it records where they live or what they do all the same.</summary>
public sealed class LeaversNotInTouch : Measure
{
    private const string NotInTouch = "NO";

    public override MeasureDefinition Definition { get; } = new()
    {
        Id = "quality.leaver-not-in-touch",
        Title = "Care leavers not in touch with a home recorded",
        Question = "For how many care leavers with whom we are not in touch is a home, its suitability or an activity recorded?",
        Subject = Subject.DataQuality,
        Kind = MeasureKind.Count,
        Basis = PeriodBasis.AtMonthEnd,
        Polarity = Polarity.LowerIsBetter,
        Quadrant = Quadrant.HowWellDidWeDoIt,
        Numerator = "The authority is not in touch, and accommodation, suitability or activity is recorded",
        Population = "Care leaver records",
        Exclusions = "Accommodation recorded as not known (R). These records carry no date: an earlier month shows what is recorded now.",
        Splits = [Dimensions.Status],
        Columns = [CaseColumn.OccurredOn, CaseColumn.Reason, CaseColumn.Record],
        Needs = ["ssd_care_leavers.clea_care_leaver_in_touch", "ssd_care_leavers.clea_care_leaver_accommodation"],
        Source = "Ofsted Annex A, list 9: accommodation, suitability and activity are blank for care leavers not in touch.",
    };

    public override IEnumerable<MeasureCase> Cases(MonthView view)
    {
        foreach (var file in view.Book.Leavers)
        {
            foreach (var leaver in file.CareLeavers)
            {
                if (leaver.InTouch == NotInTouch && (leaver.Accommodation is not (null or "R") || leaver.Suitability is not null || leaver.Activity is not null))
                {
                    yield return new MeasureCase
                    {
                        ChildId = file.Child.Id,
                        RecordId = leaver.Id,
                        Holdings = view.Book.HoldingsOfEvent(file, view.End, leaver.TeamId, leaver.WorkerId),
                        Counted = true,
                        OccurredOn = leaver.LatestContactOn,
                        Reason = Reasons.Contradiction,
                        Categories = view.CategoriesOf(file, view.End),
                    };
                }
            }
        }
    }
}
