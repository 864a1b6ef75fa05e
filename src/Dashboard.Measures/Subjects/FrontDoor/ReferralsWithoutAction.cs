using Dashboard.Measures.Book;
using Dashboard.Measures.Codes;
using Dashboard.Measures.Engine;
using Dashboard.Measures.Records;

namespace Dashboard.Measures.Subjects.FrontDoor;

/// <summary>The share of referrals that ended at once without further action.</summary>
public sealed class ReferralsWithoutAction : Measure
{
    public override MeasureDefinition Definition { get; } = new()
    {
        Id = "referral.nfa",
        Title = "Referrals with no further action",
        Question = "How many referrals end in no further action?",
        Subject = Subject.FrontDoor,
        Kind = MeasureKind.Share,
        Basis = PeriodBasis.InMonth,
        Polarity = Polarity.None,
        Quadrant = Quadrant.HowWellDidWeDoIt,
        Numerator = "The referral ended at once in no further action",
        Denominator = "Referrals dated in the month",
        Population = "Referrals dated in the month",
        Exclusions = "A referral for which it is not recorded counts as one with further action. Where the flag is blank, the outcomes recorded decide.",
        Splits = [.. Dimensions.OfEveryChild, Dimensions.Source, Dimensions.Need],
        Columns = [CaseColumn.OccurredOn, CaseColumn.Reason, CaseColumn.Record],
        Needs = ["ssd_cin_episodes.cine_referral_date", "ssd_cin_episodes.cine_referral_nfa|ssd_cin_episodes.cine_referral_outcome_json"],
        Source = "Children in need census: referrals that resulted in no further action; Local Authority Interactive Tool measure 290.",
    };

    public override IEnumerable<MeasureCase> Cases(MonthView view) =>
        ReferralEvent.InMonth(view).Select(referral =>
        {
            var none = referral.Referral.NoFurtherAction ?? referral.Referral.Outcomes?.HasFlag(ReferralOutcomes.NoFurtherAction) == true;
            return referral.Case(none, none ? Reasons.NoFurtherAction : Reasons.FurtherAction);
        });
}
