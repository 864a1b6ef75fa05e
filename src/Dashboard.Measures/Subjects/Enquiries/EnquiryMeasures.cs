using Dashboard.Measures.Engine;

namespace Dashboard.Measures.Subjects.Enquiries;

/// <summary>Section 47 enquiries, initial conferences and the journey to them.</summary>
internal static class EnquiryMeasures
{
    public static IEnumerable<Measure> All =>
    [
        .. RateMeasure.With(new EnquiriesStarted()),
        new EnquiriesToConference(),
        new EnquiryOutcome(),
        new RepeatEnquiries(),
        WaitingEnquiries.All,
        WaitingEnquiries.Overdue,
        .. RateMeasure.With(new ConferencesHeld()),
        ConferenceTimes.InTime,
        ConferenceTimes.Days,
        new ConferencesToPlan(),
        new ConferencesConsulted(),
        ConsultationChecks.DangerStatement,
        ConsultationChecks.Assessment,
        ConsultationChecks.Network,
        new Journey(),
    ];
}
