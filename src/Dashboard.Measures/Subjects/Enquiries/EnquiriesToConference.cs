using Dashboard.Measures.Book;
using Dashboard.Measures.Calendar;
using Dashboard.Measures.Codes;
using Dashboard.Measures.Engine;
using Dashboard.Measures.Records;

namespace Dashboard.Measures.Subjects.Enquiries;

/// <summary>Conversion: the share of section 47 enquiries that led to an initial conference.</summary>
public sealed class EnquiriesToConference : Measure
{
    /// <summary>Working days after the month in which a conference is still to be expected.</summary>
    public const int ConferenceWorkingDays = 15;

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
        Numerator = "An initial conference has been held: linked to the enquiry; else of the same child, 0 to 60 days after the start and before any later enquiry",
        Denominator = "Enquiries started in the month",
        Population = "Enquiries whose strategy discussion is dated in the month, for children not already on a plan that day",
        Exclusions = "Children already on a child protection plan on the day (a plan that starts that day counts as already on a plan). Transfer-in conferences are not matched by child and date.",
        AmountUnit = "working days to the conference",
        Bands = Band.UpTo(0, 5, 10, 13, 15, 17, 20),
        Columns = [CaseColumn.OccurredOn, CaseColumn.DueOn, CaseColumn.Amount, CaseColumn.Band, CaseColumn.Reason, CaseColumn.Record],
        Needs = ["ssd_s47_enquiry.s47e_s47_start_date", "ssd_initial_cp_conference.icpc_icpc_date"],
        Source = "Measure catalogue, section 4. There is no official national rate: DfE publishes enquiries and conferences apart.",
    };

    public override DateOnly? ProvisionalUntil(Month month, WorkingDays workingDays) => workingDays.Add(month.End, ConferenceWorkingDays);

    public override IEnumerable<MeasureCase> Cases(MonthView view) => view.Book.Enquiries.In(view.Month)
        .Where(item => !IsOnPlan(item.File, item.Record.StartedOn))
        .Select(item => CaseOf(view, item.File, item.Record));

    private static bool IsOnPlan(ChildFile file, DateOnly date) =>
        file.ProtectionPlans.Any(plan => Span.IsOpen(plan.StartedOn, plan.EndedOn, date));

    private static MeasureCase CaseOf(MonthView view, ChildFile file, Enquiry enquiry)
    {
        var workingDays = view.Book.WorkingDays;
        var conference = view.Book.Conferences.Of(file, enquiry);
        return new MeasureCase
        {
            ChildId = file.Child.Id,
            RecordId = enquiry.Id,
            Holdings = view.Book.HoldingsOfEvent(file, enquiry.StartedOn, enquiry.TeamId, enquiry.WorkerId),
            Counted = conference is not null,
            Amount = conference?.HeldOn is { } held ? workingDays.Between(enquiry.StartedOn, held) : null,
            OccurredOn = enquiry.StartedOn,
            DueOn = workingDays.Add(enquiry.StartedOn, ConferenceWorkingDays),
            Reason = conference is null ? Reasons.NoConference
                : conference.EnquiryId == enquiry.Id ? Reasons.LinkedConference
                : Reasons.MatchedConference,
            Categories = view.CategoriesOf(file, enquiry.StartedOn),
        };
    }
}
