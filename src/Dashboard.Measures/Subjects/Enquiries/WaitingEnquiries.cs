using Dashboard.Measures.Book;
using Dashboard.Measures.Calendar;
using Dashboard.Measures.Codes;
using Dashboard.Measures.Engine;
using Dashboard.Measures.Records;
using Dashboard.Measures.Standards;

namespace Dashboard.Measures.Subjects.Enquiries;

/// <summary>Enquiries that no conference has answered by the last day of the month: all of them, and those past the limit.</summary>
public sealed class WaitingEnquiries : Measure
{
    private readonly bool _overdueOnly;

    private WaitingEnquiries(bool overdueOnly, MeasureDefinition definition) => (_overdueOnly, Definition) = (overdueOnly, definition);

    /// <summary>All of them, by working days waited.</summary>
    public static WaitingEnquiries All { get; } = new(overdueOnly: false, new MeasureDefinition
    {
        Id = "s47.waiting",
        Title = "Section 47 enquiries waiting for a conference or an outcome",
        Question = "How many section 47 enquiries are waiting now, and for how long?",
        Subject = Subject.EnquiriesAndConferences,
        Kind = MeasureKind.Count,
        Basis = PeriodBasis.AtMonthEnd,
        Polarity = Polarity.None,
        Quadrant = Quadrant.HowMuchDidWeDo,
        Numerator = "Enquiries still open, or ended with a conference expected, with no conference held by the last day of the month",
        Population = "Enquiries, not children, started on or before the last day of the month. A conference is expected where it is the outcome of the enquiry, where one is linked and not held yet, and where one was held later",
        Exclusions = "Children on a child protection plan when the enquiry started or by the last day of the month since.",
        AmountUnit = "working days since the strategy discussion",
        Bands = Band.UpTo(5, 10, 15, 20),
        Columns = [CaseColumn.Status, CaseColumn.OccurredOn, CaseColumn.DueOn, CaseColumn.Amount, CaseColumn.Band, CaseColumn.Reason, CaseColumn.Record],
        Needs = ["ssd_s47_enquiry.s47e_s47_start_date", "ssd_s47_enquiry.s47e_s47_end_date", "ssd_initial_cp_conference.icpc_icpc_date"],
        Source = "Measure catalogue, section 4; Ofsted Annex A, list 5.",
    });

    /// <summary>Those past the limit.</summary>
    public static WaitingEnquiries Overdue { get; } = new(overdueOnly: true, All.Definition with
    {
        Id = "s47.no-conference-overdue",
        Title = "Section 47 enquiries with the conference overdue",
        Question = "How many conferences after a section 47 enquiry are overdue?",
        Polarity = Polarity.LowerIsBetter,
        Quadrant = Quadrant.HowWellDidWeDoIt,
        Numerator = All.Definition.Numerator + ", for longer than the limit: 15 working days from the strategy discussion unless the standards profile sets another number",
        Source = "Working Together to Safeguard Children: a conference within 15 working days of the strategy discussion; children in need census, query 8675Q.",
    });

    public override MeasureDefinition Definition { get; }

    public override IEnumerable<MeasureCase> Cases(MonthView view)
    {
        var workingDays = view.WorkingDays;
        var limit = view.Standards.Limit(RuleKinds.ConferenceHeld);
        foreach (var (item, reason) in view.Once(Waiting))
        {
            var started = item.Enquiry.StartedOn;
            var days = workingDays.Between(started, view.End);
            if (_overdueOnly && limit.Holds(started, view.End, workingDays))
            {
                continue;
            }

            yield return item.Case(view.End, counted: true, reason) with
            {
                Holdings = view.Book.HoldingsAtEndOf(item.File, view.End),
                Amount = days,
                DueOn = limit.DueFrom(started, workingDays),
            };
        }
    }

    private static IEnumerable<(EnquiryEvent Item, string Reason)> Waiting(MonthView view)
    {
        foreach (var (file, enquiry) in view.Book.EnquiriesUnderWay.In(view.Month))
        {
            if (enquiry.StartedOn > view.End || WaitsFor(file, enquiry, view) is not { } reason)
            {
                continue;
            }

            var item = new EnquiryEvent(view, file, enquiry);
            if (!item.OfChildOnPlan && !PlanFollowed(item) && !(item.Conference?.HeldOn <= view.End))
            {
                yield return (item, reason);
            }
        }
    }

    /// <summary>What it waits for; null when it is over and no conference is expected.</summary>
    private static string? WaitsFor(ChildFile file, Enquiry enquiry, MonthView view) =>
        enquiry.Outcomes?.HasFlag(EnquiryOutcomes.ProtectionConference) == true ? Reasons.ConferenceExpected
        : Span.IsOpen(enquiry.StartedOn, enquiry.EndedOn, view.End) ? Reasons.EnquiryOpen
        : ConferenceIndex.IsAwaited(file, enquiry) || view.Book.Conferences.Of(file, enquiry) is not null ? Reasons.ConferenceExpected
        : null;

    /// <summary>A plan made since shows that the question was answered, even where the conference is not recorded.</summary>
    private static bool PlanFollowed(EnquiryEvent item) =>
        item.File.ProtectionPlans.Any(plan => plan.StartedOn > item.Enquiry.StartedOn && plan.StartedOn <= item.View.End);
}
