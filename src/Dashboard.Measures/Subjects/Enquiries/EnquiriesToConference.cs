using Dashboard.Measures.Book;
using Dashboard.Measures.Calendar;
using Dashboard.Measures.Codes;
using Dashboard.Measures.Engine;
using Dashboard.Measures.Standards;

namespace Dashboard.Measures.Subjects.Enquiries;

/// <summary>Conversion: the share of section 47 enquiries that led to an initial conference.</summary>
public sealed class EnquiriesToConference : Measure
{
    /// <summary>Working days after the month for which the catalogue marks it provisional.</summary>
    public const int ProvisionalWorkingDays = 15;

    public override MeasureDefinition Definition { get; } = new()
    {
        Id = "s47.to-icpc",
        Title = "Section 47 enquiries that led to a conference",
        Question = "How many section 47 enquiries lead to an initial conference?",
        Subject = Subject.EnquiriesAndConferences,
        Kind = MeasureKind.Share,
        Basis = PeriodBasis.InMonth,
        Polarity = Polarity.None,
        Quadrant = Quadrant.HowWellDidWeDoIt,
        Numerator = "An initial conference has been held, in the month or after: linked to the enquiry; else of the same child, 0 to 60 days after the start and before any later enquiry",
        Denominator = "Enquiries started in the month",
        Population = "Enquiries whose strategy discussion is dated in the month, for children not already on a plan that day",
        Exclusions = "Children already on a child protection plan on the day (a plan that starts that day counts as already on a plan). Transfer-in conferences are not matched by child and date.",
        AmountUnit = "working days to the conference",
        Bands = ConferenceEvent.Bands,
        Splits = [.. Dimensions.OfEveryChild, Dimensions.Stage],
        Columns = [CaseColumn.OccurredOn, CaseColumn.DueOn, CaseColumn.Amount, CaseColumn.Band, CaseColumn.Reason, CaseColumn.Record],
        Needs = ["ssd_s47_enquiry.s47e_s47_start_date", "ssd_initial_cp_conference.icpc_icpc_date"],
        Source = "Measure catalogue, section 4. There is no official national rate: DfE publishes enquiries and conferences apart.",
    };

    public override DateOnly? ProvisionalUntil(Month month, WorkingDays workingDays) => workingDays.Add(month.End, ProvisionalWorkingDays);

    public override IEnumerable<MeasureCase> Cases(MonthView view) =>
        EnquiryEvent.StartedIn(view).Where(item => !item.OfChildOnPlan).Select(item => CaseOf(view, item));

    private static MeasureCase CaseOf(MonthView view, EnquiryEvent item)
    {
        var started = item.Enquiry.StartedOn;
        var conference = item.Conference;
        var whole = item.Case(started, conference is not null);
        return whole with
        {
            Categories = view.Book.Categories.With(whole.Categories, Dimensions.Stage, StageOf(item)),
            Amount = conference?.HeldOn is { } held ? view.WorkingDays.Between(started, held) : null,
            DueOn = view.Standards.Limit(RuleKinds.ConferenceHeld).DueFrom(started, view.WorkingDays),
            Reason = conference is null ? Reasons.NoConference
                : conference.EnquiryId == item.Enquiry.Id ? Reasons.LinkedConference
                : Reasons.MatchedConference,
        };
    }

    private static string StageOf(EnquiryEvent item) => item.Conference is not { } conference ? JourneyStages.Enquiry
        : ConferenceResult.LedToPlan(item.File, conference) ? JourneyStages.Plan
        : JourneyStages.Conference;
}
