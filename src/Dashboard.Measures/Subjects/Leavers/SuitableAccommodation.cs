using Dashboard.Measures.Book;
using Dashboard.Measures.Codes;
using Dashboard.Measures.Engine;

namespace Dashboard.Measures.Subjects.Leavers;

/// <summary>The share of care leavers who live in suitable accommodation.</summary>
public sealed class SuitableAccommodation : Measure
{
    public override MeasureDefinition Definition { get; } = new()
    {
        Id = "leaver.suitable-accommodation",
        Title = "Care leavers in suitable accommodation",
        Question = "Do our care leavers live in suitable homes?",
        Subject = Subject.CareLeaversAndAdoption,
        Kind = MeasureKind.Share,
        Basis = PeriodBasis.AtMonthEnd,
        Polarity = Polarity.HigherIsBetter,
        Quadrant = Quadrant.WhatShareIsBetterOff,
        Numerator = "The accommodation is recorded as suitable",
        Denominator = "Care leavers in the population",
        Population = Leaver.CohortInWords + ". Those not in touch, or without an answer, stay in the denominator and do not count",
        Exclusions = "Young people who have died, returned home, gone abroad or been deported, or whose residence is not known. " + Leaver.LimitsInWords,
        Splits = [.. Dimensions.OfEveryChild, Dimensions.LeaverAge, Dimensions.Accommodation],
        Columns = [CaseColumn.Reason, CaseColumn.Record],
        Needs = [.. Leaver.Needs, "ssd_care_leavers.clea_care_leaver_accom_suitable"],
        Source = "Children looked after return: accommodation of care leavers; Local Authority Interactive Tool measure 112. This is the reading of the Department for Education, asked of the latest record instead of the birthday in the year; ChAT divides by those in touch with a recorded value only, which gives a higher figure.",
    };

    private const string Suitable = "suitable";
    private const string Unsuitable = "unsuitable";

    public override IEnumerable<MeasureCase> Cases(MonthView view) => Leaver.Cohort(view)
        .Where(leaver => !LeaverAccommodation.IsOutOfReach(leaver.Row.Accommodation))
        .Select(leaver =>
        {
            var suitability = leaver.Row.Suitability;
            var reason = suitability == Suitable ? Reasons.Suitable : suitability == Unsuitable ? Reasons.Unsuitable : Reasons.NoInformation;
            var found = leaver.Case(view, suitability == Suitable, reason);
            return found with { Categories = view.Book.Categories.With(found.Categories, Dimensions.Accommodation, LeaverAccommodation.Of(leaver.Row.Accommodation)) };
        });
}
