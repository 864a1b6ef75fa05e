using Dashboard.Measures.Book;
using Dashboard.Measures.Codes;
using Dashboard.Measures.Engine;

namespace Dashboard.Measures.Subjects.Need;

/// <summary>Children open to children's social care on the last day of the month.</summary>
public sealed class ChildrenOpen : Measure
{
    public override MeasureDefinition Definition { get; } = new()
    {
        Id = "cin.open",
        Title = "Children in need",
        Question = "How many children are open to children's social care?",
        Subject = Subject.ChildrenInNeed,
        Kind = MeasureKind.Count,
        Basis = PeriodBasis.AtMonthEnd,
        Polarity = Polarity.None,
        Quadrant = Quadrant.HowMuchDidWeDo,
        Numerator = "Children open on the last day of the month",
        Population = "Children with an open referral, an open child protection plan or an open period of care; each child once, unborn children among them",
        Exclusions = "Referrals with no further action and no close date. The primary need is that of the current referral; how long is counted from the start of the current episode.",
        AmountUnit = "days since the episode began",
        Bands = DurationBands.All,
        Splits = [.. Dimensions.OfEveryChild, Dimensions.Need, Dimensions.AgeAndGender],
        Columns = [CaseColumn.Status, CaseColumn.OccurredOn, CaseColumn.Amount, CaseColumn.Band, CaseColumn.Record],
        Needs = ["ssd_cin_episodes.cine_referral_date", "ssd_cin_episodes.cine_close_date"],
        Source = "Children in need census: children in need on a date, children looked after and on plans among them; measure catalogue, section 5.",
    };

    public override IEnumerable<MeasureCase> Cases(MonthView view) => view.OpenChildren.Select(child => new MeasureCase
    {
        ChildId = child.File.Child.Id,
        RecordId = child.Episode.RecordId,
        Holdings = child.Holdings,
        Counted = true,
        Amount = view.End.DayNumber - child.Episode.StartedOn.DayNumber,
        OccurredOn = child.Episode.StartedOn,
        Categories = view.Book.Categories.With(
            child.Categories,
            Dimensions.Need,
            PrimaryNeeds.Of(child.File.ReferralOn(view.End)?.PrimaryNeed)),
    });
}
