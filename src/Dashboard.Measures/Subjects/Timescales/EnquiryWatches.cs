using Dashboard.Measures.Book;
using Dashboard.Measures.Records;
using Dashboard.Measures.Standards;
using Dashboard.Measures.Subjects.Enquiries;

namespace Dashboard.Measures.Subjects.Timescales;

/// <summary>Section 47 enquiries, the conferences that answer them, and consultations before them.</summary>
internal static class EnquiryWatches
{
    public static IReadOnlyList<Watch> All { get; } =
    [
        new(RuleKinds.EnquiryComplete) { OfChild = (_, file, _) => file.Enquiries.Select(enquiry => Completed(file, enquiry)) },
        new(RuleKinds.ConferenceHeld) { OfChild = (book, file, _) => file.Enquiries.Select(enquiry => Held(book, file, enquiry)).OfType<Clock>() },
        new(RuleKinds.ConferenceConsultation) { OfChild = (_, file, _) => file.Conferences.Where(conference => conference.TransferIn != true && conference.HeldOn is not null).Select(conference => Consulted(file, conference)) },
    ];

    private static Clock Completed(ChildFile file, Enquiry enquiry) => new()
    {
        File = file,
        TeamId = enquiry.TeamId,
        WorkerId = enquiry.WorkerId,
        RecordId = enquiry.Id,
        Start = enquiry.StartedOn,
        Events = enquiry.EndedOn is { } ended ? [new ClockEvent(ended, enquiry.Id, enquiry.WorkerId)] : [],
    };

    /// <summary>A conference is owed where one was held, one is the outcome, one is linked, or the enquiry is still open. Not for a child on a plan.</summary>
    private static Clock? Held(CaseBook book, ChildFile file, Enquiry enquiry)
    {
        if (file.PlanOn(enquiry.StartedOn) is not null)
        {
            return null;
        }

        var conference = book.Conferences.Of(file, enquiry);
        var expected = conference is not null
            || enquiry.Outcomes?.HasFlag(EnquiryOutcomes.ProtectionConference) == true
            || enquiry.EndedOn is null
            || file.Conferences.Any(other => other.EnquiryId == enquiry.Id);
        return !expected ? null : new Clock
        {
            File = file,
            TeamId = enquiry.TeamId,
            WorkerId = enquiry.WorkerId,
            RecordId = enquiry.Id,
            Start = enquiry.StartedOn,
            Events = conference?.HeldOn is { } held ? [new ClockEvent(held, conference.Id, conference.WorkerId)] : [],
            EndedOn = conference is null ? file.ProtectionPlans.FirstOrDefault(plan => plan.StartedOn > enquiry.StartedOn)?.StartedOn : null,
        };
    }

    /// <summary>Kept only where danger statement, assessment and network were all there; not known where one of the three is not recorded.</summary>
    private static Clock Consulted(ChildFile file, Conference conference)
    {
        var mine = ConferencesConsulted.Of(file, conference).ToList();
        var whole = mine.Find(consultation => Checks(consultation).All(check => check == true));
        return new Clock
        {
            File = file,
            TeamId = conference.TeamId,
            WorkerId = conference.WorkerId,
            RecordId = conference.Id,
            Start = conference.HeldOn!.Value,
            OvertakenOn = conference.HeldOn,
            Events = whole is null ? [] : [new ClockEvent(whole.HeldOn, whole.Id)],
            NotKnown = whole is null && mine.Count > 0 && mine.TrueForAll(consultation => !Checks(consultation).Contains(false)),
        };
    }

    private static bool?[] Checks(ConferenceConsultation consultation) => [consultation.DangerStatementShared, consultation.AssessmentShared, consultation.NetworkEngaged];
}
