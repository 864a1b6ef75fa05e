using Dashboard.Measures.Book;
using Dashboard.Measures.Codes;
using Dashboard.Measures.Engine;

namespace Dashboard.Measures.Subjects.FrontDoor;

/// <summary>The share of referrals for a child who had been referred in the year before.</summary>
public sealed class ReReferrals : Measure
{
    /// <summary>Days before a referral in which an earlier one makes it a re-referral.</summary>
    public const int LookBackDays = 365;

    public override MeasureDefinition Definition { get; } = new()
    {
        Id = "referral.re-referral",
        Title = "Re-referrals within 12 months",
        Question = "How many referrals are for a child referred in the year before?",
        Subject = Subject.FrontDoor,
        Kind = MeasureKind.Share,
        Basis = PeriodBasis.InMonth,
        Polarity = Polarity.LowerIsBetter,
        Quadrant = Quadrant.HowWellDidWeDoIt,
        Numerator = "The child has an earlier referral dated in the 365 days before, not on the same day",
        Denominator = "Referrals dated in the month",
        Population = "Referrals dated in the month",
        AmountUnit = "referrals in the 12 months, this one included",
        Bands = RepeatBands.All,
        Splits = [.. Dimensions.OfEveryChild, Dimensions.Source, Dimensions.Need],
        Columns = [CaseColumn.OccurredOn, CaseColumn.Amount, CaseColumn.Band, CaseColumn.Reason, CaseColumn.Record],
        Needs = ["ssd_cin_episodes.cine_referral_date"],
        LookBackMonths = 12,
        Source = "Children in need census: re-referrals within 12 months; Local Authority Interactive Tool measure 271.",
    };

    public override IEnumerable<MeasureCase> Cases(MonthView view) =>
        ReferralEvent.InMonth(view).Select(referral =>
        {
            var date = referral.Referral.ReceivedOn;
            var before = referral.File.Referrals.Count(earlier => earlier.ReceivedOn < date && earlier.ReceivedOn >= date.AddDays(-LookBackDays));
            return referral.Case(before > 0, before > 0 ? Reasons.Repeat : Reasons.First) with { Amount = before + 1 };
        });
}
