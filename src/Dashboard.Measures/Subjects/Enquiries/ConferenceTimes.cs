using Dashboard.Measures.Book;
using Dashboard.Measures.Codes;
using Dashboard.Measures.Engine;
using Dashboard.Measures.Standards;

namespace Dashboard.Measures.Subjects.Enquiries;

/// <summary>How soon after the strategy discussion conferences were held: the share in time, and the median with its histogram.</summary>
public sealed class ConferenceTimes : Measure
{
    private readonly bool _inTimeOnly;

    private ConferenceTimes(bool inTimeOnly, MeasureDefinition definition) => (_inTimeOnly, Definition) = (inTimeOnly, definition);

    /// <summary>The share within the limit.</summary>
    public static ConferenceTimes InTime { get; } = new(inTimeOnly: true, new MeasureDefinition
    {
        Id = "icpc.in-15-days",
        Title = "Conferences within 15 working days",
        Question = "Are initial conferences held in time?",
        Subject = Subject.EnquiriesAndConferences,
        Kind = MeasureKind.Share,
        Basis = PeriodBasis.InMonth,
        Polarity = Polarity.HigherIsBetter,
        Quadrant = Quadrant.HowWellDidWeDoIt,
        Numerator = "Held within the limit: 15 working days of the strategy discussion unless the standards profile sets another number",
        Denominator = "Initial conferences held in the month with a known start",
        Population = "Initial conferences held in the month with a known start: the strategy discussion of the linked enquiry; else of the child's latest enquiry in the 60 days before",
        Exclusions = "Transfer-in conferences, and those for which no strategy discussion on or before the day is known.",
        AmountUnit = "working days since the strategy discussion",
        Bands = ConferenceEvent.Bands,
        Columns = [CaseColumn.OccurredOn, CaseColumn.DueOn, CaseColumn.Amount, CaseColumn.Band, CaseColumn.Reason, CaseColumn.Record],
        Needs = ["ssd_initial_cp_conference.icpc_icpc_date", "ssd_s47_enquiry.s47e_s47_start_date"],
        LookBackMonths = ConferenceEvent.LookBackMonths,
        Source = "Children in need census: conferences within 15 working days; Local Authority Interactive Tool measures 218 and 268.",
    });

    /// <summary>Median and histogram.</summary>
    public static ConferenceTimes Days { get; } = new(inTimeOnly: false, InTime.Definition with
    {
        Id = "icpc.days",
        Title = "Working days to the conference",
        Question = "How long do children wait for an initial conference?",
        Kind = MeasureKind.Median,
        Polarity = Polarity.LowerIsBetter,
        Numerator = "Working days from the strategy discussion to the conference: the middle value",
        Source = "Ofsted Annex A, list 5: bands of the children in need census.",
    });

    public override MeasureDefinition Definition { get; }

    public override IEnumerable<MeasureCase> Cases(MonthView view)
    {
        var workingDays = view.WorkingDays;
        var limit = view.Standards.Limit(RuleKinds.ConferenceHeld);
        foreach (var conference in ConferenceEvent.HeldIn(view))
        {
            if (conference.StartedOn is not { } started)
            {
                continue;
            }

            var days = workingDays.Between(started, conference.HeldOn);
            var inTime = limit.Holds(started, conference.HeldOn, workingDays);
            yield return conference.Case(inTime || !_inTimeOnly, inTime ? Reasons.InTime : Reasons.Late) with
            {
                Amount = days,
                DueOn = limit.DueFrom(started, workingDays),
            };
        }
    }
}
