using Dashboard.Measures.Book;
using Dashboard.Measures.Codes;
using Dashboard.Measures.Engine;

namespace Dashboard.Measures.Subjects.Outcomes;

/// <summary>Children closed a year ago who have not been referred since.</summary>
public sealed class NotReReferred : Measure
{
    /// <summary>Months between the closure and the month looked at.</summary>
    public const int MonthsAfter = 12;

    private const int AdultAge = 18;

    public override MeasureDefinition Definition { get; } = new()
    {
        Id = "outcome.no-re-referral",
        Title = "No new referral in the year after closing",
        Question = "What share of children closed a year ago has not been referred again?",
        Subject = Subject.Outcomes,
        Kind = MeasureKind.Share,
        Basis = PeriodBasis.InMonth,
        Polarity = Polarity.HigherIsBetter,
        Quadrant = Quadrant.WhatShareIsBetterOff,
        Numerator = "No referral is dated after the day the child was closed, up to the last day of the month",
        Denominator = "Children closed in the month twelve months before",
        Population = "Children whose last referral, plan or period of care ended in the month twelve months before, each once: the last closure of that month counts. Each belongs to the team that held it on the last day open",
        Exclusions = "Referrals with no further action open nothing that could be closed; a later one is a new referral all the same. Children who were 18 or over, or had died, by the day of the closure.",
        AmountUnit = "days until referred",
        Splits = [],
        Columns = [CaseColumn.OccurredOn, CaseColumn.Amount, CaseColumn.Reason, CaseColumn.Record],
        Needs = Closure.Needs,
        LookBackMonths = MonthsAfter,
        Source = "Measure catalogue, section 14.",
    };

    public override IEnumerable<MeasureCase> Cases(MonthView view)
    {
        foreach (var closure in Closure.In(view.Book, view.Month.AddMonths(-MonthsAfter)))
        {
            var file = closure.File;
            if (file.AgeOn(closure.On) >= AdultAge || file.Child.DiedOn <= closure.On)
            {
                continue;
            }

            var referred = file.Referrals.FirstOrDefault(referral => referral.ReceivedOn > closure.On && referral.ReceivedOn <= view.End);
            yield return new MeasureCase
            {
                ChildId = file.Child.Id,
                RecordId = file.EpisodeOn(closure.LastDayOpen)!.RecordId,
                Holdings = closure.Holdings(view.Book),
                Counted = referred is null,
                Amount = referred is null ? null : referred.ReceivedOn.DayNumber - closure.On.DayNumber,
                OccurredOn = closure.On,
                Reason = referred is null ? Reasons.NotReferredAgain : Reasons.ReferredAgain,
                Categories = view.CategoriesOf(file, closure.LastDayOpen),
            };
        }
    }
}
