using Dashboard.Measures.Book;
using Dashboard.Measures.Codes;
using Dashboard.Measures.Engine;

namespace Dashboard.Measures.Subjects.Leavers;

/// <summary>The share of care leavers in education, employment or training.</summary>
public sealed class EducationAndWork : Measure
{
    public override MeasureDefinition Definition { get; } = new()
    {
        Id = "leaver.eet",
        Title = "Care leavers in education, employment or training",
        Question = "Are our care leavers in education, employment or training?",
        Subject = Subject.CareLeaversAndAdoption,
        Kind = MeasureKind.Share,
        Basis = PeriodBasis.AtMonthEnd,
        Polarity = Polarity.HigherIsBetter,
        Quadrant = Quadrant.WhatShareIsBetterOff,
        Numerator = "The activity is education, employment or training, full time or part time",
        Denominator = "Care leavers in the population",
        Population = Leaver.CohortInWords + ". Those not in touch, or without an answer, stay in the denominator and do not count",
        Exclusions = "Young people who have died or returned home. " + Leaver.LimitsInWords,
        Splits = [.. Dimensions.OfEveryChild, Dimensions.LeaverAge, Dimensions.Activity],
        Columns = [CaseColumn.Reason, CaseColumn.Record],
        Needs = [.. Leaver.Needs, "ssd_care_leavers.clea_care_leaver_activity"],
        Source = "Children looked after return: activity of care leavers; Local Authority Interactive Tool measure 113. This is the reading of the Department for Education, asked of the latest record instead of the birthday in the year; ChAT divides by those in touch with a recorded value only, which gives a higher figure.",
    };

    public override IEnumerable<MeasureCase> Cases(MonthView view) => Leaver.Cohort(view).Select(leaver =>
    {
        var group = LeaverActivities.Of(leaver.Row.Activity);
        var busy = LeaverActivities.IsEducationOrWork(leaver.Row.Activity);
        var found = leaver.Case(view, busy, busy ? Reasons.InEducationOrWork : group == LeaverActivities.NotKnown ? Reasons.NoInformation : Reasons.NotInEducationOrWork);
        return found with { Categories = view.Book.Categories.With(found.Categories, Dimensions.Activity, group) };
    });
}
