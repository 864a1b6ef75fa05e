using Dashboard.Measures.Book;
using Dashboard.Measures.Codes;
using Dashboard.Measures.Engine;
using Dashboard.Measures.Records;

namespace Dashboard.Measures.Subjects.Enquiries;

/// <summary>The share of initial conferences with a consultation with the chair on or before the day.</summary>
public sealed class ConferencesConsulted : Measure
{
    public override MeasureDefinition Definition { get; } = new()
    {
        Id = "icpc.consulted",
        Title = "Conferences with a consultation before",
        Question = "Do we consult the chair before an initial conference?",
        Subject = Subject.EnquiriesAndConferences,
        Kind = MeasureKind.Share,
        Basis = PeriodBasis.InMonth,
        Polarity = Polarity.HigherIsBetter,
        Quadrant = Quadrant.HowWellDidWeDoIt,
        Numerator = "A consultation was held on or before the day of the conference: linked to it; else an unlinked one of the same child, 0 to 60 days before and after any earlier conference",
        Denominator = "Initial conferences held in the month",
        Population = "Initial conferences held in the month",
        Exclusions = "Transfer-in conferences.",
        Columns = [CaseColumn.OccurredOn, CaseColumn.Reason, CaseColumn.Record],
        Needs = ["ssd_initial_cp_conference.icpc_icpc_date", "conference_consultation.held_on"],
        LookBackMonths = ConferenceEvent.LookBackMonths,
        Source = "Bexley Quality Assurance Framework: consultation with the conference chair before an initial conference.",
    };

    public override IEnumerable<MeasureCase> Cases(MonthView view) =>
        ConferenceEvent.HeldIn(view).Select(item =>
        {
            var mine = Of(item.File, item.Conference).ToList();
            var consulted = mine.Exists(consultation => consultation.HeldOn <= item.HeldOn);
            return item.Case(consulted, consulted ? Reasons.Consulted : mine.Count > 0 ? Reasons.ConsultedLate : Reasons.NotConsulted);
        });

    /// <summary>The consultations about a conference that was held.</summary>
    internal static IEnumerable<ConferenceConsultation> Of(ChildFile file, Conference conference) =>
        file.Consultations.Where(consultation => BelongsTo(consultation, file, conference.Id, conference.HeldOn!.Value));

    private static bool BelongsTo(ConferenceConsultation consultation, ChildFile file, string conferenceId, DateOnly held) => consultation.ConferenceId is { } id
        ? id == conferenceId
        : consultation.HeldOn <= held
            && held.DayNumber - consultation.HeldOn.DayNumber <= ConferenceIndex.FollowUpDays
            && !file.Conferences.Any(earlier => earlier.HeldOn < held && earlier.HeldOn >= consultation.HeldOn);
}
