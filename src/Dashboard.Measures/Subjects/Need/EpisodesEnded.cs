using Dashboard.Measures.Book;
using Dashboard.Measures.Codes;
using Dashboard.Measures.Engine;

namespace Dashboard.Measures.Subjects.Need;

/// <summary>Episodes of need that ended in the month.</summary>
public sealed class EpisodesEnded : Measure
{
    public override MeasureDefinition Definition { get; } = new()
    {
        Id = "cin.ended",
        Title = "Children in need: ended",
        Question = "How many children ceased to be children in need, and why?",
        Subject = Subject.ChildrenInNeed,
        Kind = MeasureKind.Count,
        Basis = PeriodBasis.InMonth,
        Polarity = Polarity.None,
        Quadrant = Quadrant.HowMuchDidWeDo,
        Numerator = "Episodes of need closed in the month",
        Population = "Episodes, not children: a child whose case is closed twice in the month counts twice. Each belongs to the team that held the child on the last day",
        Exclusions = NeedEpisodes.InWords + " The status is that of the day before the closure, the last one it was in force.",
        AmountUnit = "days open",
        Bands = DurationBands.All,
        Splits = [.. Dimensions.OfEveryChild, Dimensions.Need, Dimensions.CloseReason],
        Columns = [CaseColumn.OccurredOn, CaseColumn.Status, CaseColumn.Amount, CaseColumn.Band, CaseColumn.Record],
        Needs = ["ssd_cin_episodes.cine_referral_date", "ssd_cin_episodes.cine_close_date"],
        Source = "Children in need census: episodes of need ending in the year, by reason for closure; ChAT buckets of duration.",
    };

    public override IEnumerable<MeasureCase> Cases(MonthView view)
    {
        foreach (var item in NeedEpisodes.Among(view.Book.ReferralsClosed.In(view.Month)))
        {
            var (file, referral) = item;
            if (referral.ClosedOn is not { } closed)
            {
                continue;
            }

            yield return new MeasureCase
            {
                ChildId = file.Child.Id,
                RecordId = referral.Id,
                Holdings = view.Book.HoldingsDuring(file, closed),
                Counted = true,
                Amount = closed.DayNumber - referral.ReceivedOn.DayNumber,
                OccurredOn = closed,
                Categories = view.Book.Categories.With(
                    NeedEpisodes.Categories(view, item, closed.AddDays(-1)),
                    Dimensions.CloseReason,
                    CloseReasons.Of(referral.CloseReason)),
            };
        }
    }
}
