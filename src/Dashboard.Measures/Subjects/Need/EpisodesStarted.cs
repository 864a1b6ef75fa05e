using Dashboard.Measures.Book;
using Dashboard.Measures.Engine;

namespace Dashboard.Measures.Subjects.Need;

/// <summary>Episodes of need that began in the month.</summary>
public sealed class EpisodesStarted : Measure
{
    public override MeasureDefinition Definition { get; } = new()
    {
        Id = "cin.started",
        Title = "Children in need: started",
        Question = "How many children started to receive help as children in need?",
        Subject = Subject.ChildrenInNeed,
        Kind = MeasureKind.Count,
        Basis = PeriodBasis.InMonth,
        Polarity = Polarity.None,
        Quadrant = Quadrant.HowMuchDidWeDo,
        Numerator = "Episodes of need whose referral is dated in the month",
        Population = "Episodes, not children: a child whose case is opened twice in the month counts twice",
        Exclusions = NeedEpisodes.InWords,
        Splits = [.. Dimensions.OfEveryChild, Dimensions.Need],
        Columns = [CaseColumn.OccurredOn, CaseColumn.Status, CaseColumn.Record],
        Needs = ["ssd_cin_episodes.cine_referral_date"],
        Source = "Children in need census: episodes of need starting in the year; referrals with no further action are kept out of its counts.",
    };

    public override IEnumerable<MeasureCase> Cases(MonthView view) => NeedEpisodes.Among(view.Book.Referrals.In(view.Month)).Select(item =>
    {
        var (file, referral) = item;
        return new MeasureCase
        {
            ChildId = file.Child.Id,
            RecordId = referral.Id,
            Holdings = view.Book.HoldingsOfEvent(file, referral.ReceivedOn, referral.TeamId, referral.WorkerId),
            Counted = true,
            OccurredOn = referral.ReceivedOn,
            Categories = NeedEpisodes.Categories(view, item, referral.ReceivedOn),
        };
    });
}
