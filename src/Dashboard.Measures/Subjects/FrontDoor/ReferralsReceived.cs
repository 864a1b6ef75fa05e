using Dashboard.Measures.Book;
using Dashboard.Measures.Engine;

namespace Dashboard.Measures.Subjects.FrontDoor;

/// <summary>Referrals dated in the month.</summary>
public sealed class ReferralsReceived : Measure
{
    public override MeasureDefinition Definition { get; } = new()
    {
        Id = "referral.received",
        Title = "Referrals received",
        Question = "How many referrals did we receive?",
        Subject = Subject.FrontDoor,
        Kind = MeasureKind.Count,
        Basis = PeriodBasis.InMonth,
        Polarity = Polarity.None,
        Quadrant = Quadrant.HowMuchDidWeDo,
        Numerator = "Referrals dated in the month",
        Population = "Referrals, not children: a child referred twice counts twice",
        Splits = [.. Dimensions.OfEveryChild, Dimensions.Source, Dimensions.Need, Dimensions.AgeAndGender],
        Columns = [CaseColumn.OccurredOn, CaseColumn.Status, CaseColumn.Record],
        Needs = ["ssd_cin_episodes.cine_referral_date"],
        Source = "Children in need census: referrals in the year.",
    };

    public override IEnumerable<MeasureCase> Cases(MonthView view) =>
        ReferralEvent.InMonth(view).Select(referral => referral.Case(counted: true, reason: null));
}
