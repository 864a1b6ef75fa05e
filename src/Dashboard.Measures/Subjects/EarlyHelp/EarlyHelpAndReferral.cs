using Dashboard.Measures.Book;
using Dashboard.Measures.Codes;
using Dashboard.Measures.Engine;
using Dashboard.Measures.Records;

namespace Dashboard.Measures.Subjects.EarlyHelp;

/// <summary>The share of children with early help in six months who were also referred to children's social care in them.</summary>
public sealed class EarlyHelpAndReferral : Measure
{
    private const int MonthsBack = 6;

    public override MeasureDefinition Definition { get; } = new()
    {
        Id = "early-help.also-referred",
        Title = "Early help with a referral",
        Question = "How many children with early help are also referred to children's social care?",
        Subject = Subject.FrontDoor,
        Kind = MeasureKind.Share,
        Basis = PeriodBasis.AtMonthEnd,
        Polarity = Polarity.None,
        Quadrant = Quadrant.HowWellDidWeDoIt,
        Numerator = "A referral of the child received in the six months that end with the month",
        Denominator = "Children in the population",
        Population = "Children with an early help episode on any day of the six months that end with the month; each child once",
        Exclusions = "It does not ask which came first. Most children belong to no team yet and are in the authority's figure only.",
        LookBackMonths = MonthsBack,
        Splits = [Dimensions.Age, Dimensions.Ethnicity],
        Columns = [CaseColumn.OccurredOn, CaseColumn.Reason, CaseColumn.Record],
        Needs = [.. EarlyHelpEvent.OpenNeeds, "ssd_cin_episodes.cine_referral_date"],
        Source = "Addition to the measure catalogue. ChAT page of early help: those also on the list of referrals; Ofsted Annex A, lists 2 and 3.",
    };

    public override IEnumerable<MeasureCase> Cases(MonthView view)
    {
        var from = view.Month.AddMonths(1 - MonthsBack).Start;
        foreach (var file in view.Book.EarlyHelped)
        {
            if (file.EarlyHelp.LastOrDefault(episode => episode.StartedOn <= view.End && (episode.EndedOn is not { } ended || ended >= from)) is { } episode)
            {
                yield return CaseOf(view, file, episode, file.Referrals.LastOrDefault(referral => referral.ReceivedOn >= from && referral.ReceivedOn <= view.End));
            }
        }
    }

    private static MeasureCase CaseOf(MonthView view, ChildFile file, EarlyHelpEpisode episode, Referral? referral) => new()
    {
        ChildId = file.Child.Id,
        RecordId = referral?.Id ?? episode.Id,
        Holdings = view.Book.HoldingsOfEvent(file, view.End, teamId: null, workerId: null),
        Counted = referral is not null,
        OccurredOn = referral?.ReceivedOn,
        Reason = referral is null ? Reasons.NoReferral : Reasons.Referred,
        Categories = view.CategoriesOf(file, view.End),
    };
}
