using Dashboard.Measures.Book;
using Dashboard.Measures.Codes;
using Dashboard.Measures.Records;
using Dashboard.Measures.Subjects.SignsOfSafety;

namespace Dashboard.Data.Queries;

/// <summary>Words for the records of a child on the time line.</summary>
internal static class TimelineEvents
{
    public static IEnumerable<TimelineEvent> Of(ChildFile file, StoreStatus status) =>
    [
        .. file.Contacts.Select(contact => Moment(TimelineLane.FrontDoor, contact.ReceivedOn, "Contact", Source(contact.Source), contact.Id)),
        .. file.Referrals.Select(referral => Span(TimelineLane.FrontDoor, referral.ReceivedOn, referral.ClosedOn, "Referral", Referral(referral), referral.Id)),
        .. file.Assessments.Where(assessment => assessment.StartedOn is not null).Select(assessment =>
            Span(TimelineLane.Assessment, assessment.StartedOn!.Value, assessment.AuthorisedOn, "Assessment", Seen(assessment.ChildSeen), assessment.Id)),
        .. file.Enquiries.Select(enquiry => Span(TimelineLane.Protection, enquiry.StartedOn, enquiry.EndedOn, "Section 47 enquiry", null, enquiry.Id)),
        .. file.Conferences.Where(conference => conference.HeldOn is not null).Select(conference =>
            Moment(TimelineLane.Protection, conference.HeldOn!.Value, "Initial child protection conference", Plan(conference.LedToPlan), conference.Id)),
        .. file.ProtectionPlans.Select(plan => Span(
            TimelineLane.Protection, plan.StartedOn, plan.EndedOn, "Child protection plan", AbuseCategories.List.Label(AbuseCategories.Of(plan.LatestCategory)), plan.Id)),
        .. file.NeedPlans.Select(plan => Span(TimelineLane.Need, plan.StartedOn, plan.EndedOn, "Child in need plan", null, plan.Id)),
        .. file.Care.Select(care => Span(TimelineLane.Care, care.StartedOn, care.EndedOn, "Looked after", null, care.Id)),
        .. file.LegalStatuses.Select(legal => Span(TimelineLane.Care, legal.StartedOn, legal.EndedOn, "Legal status", legal.Code, legal.Id)),
        .. file.Activities.Select(activity => Moment(
            TimelineLane.Practice, activity.DoneOn, PracticeElements.Of(activity.Element).Title, Practice(activity), activity.Id)),
        .. file.Allocations.Select(allocation => Span(
            TimelineLane.Allocation,
            allocation.StartedOn,
            allocation.EndedOn,
            "Allocated",
            string.Join(", ", new[] { allocation.WorkerId is null ? "no worker" : status.WorkerName(allocation.WorkerId), allocation.TeamId is null ? null : status.UnitName(allocation.TeamId) }.OfType<string>()),
            allocation.Id)),
        .. file.Visits.Select(Of),
        .. file.Reviews.Where(review => review.HeldOn is not null).Select(Of),
        .. file.Placements.Select(placement => Span(TimelineLane.Care, placement.StartedOn, placement.EndedOn, "Placement", placement.Type, placement.Id)),
        .. file.MissingEpisodes.Select(episode => Span(
            TimelineLane.Care, episode.StartedOn, episode.EndedOn, episode.Kind == "A" ? "Away without authorisation" : "Missing", null, episode.Id)),
    ];

    public static TimelineEvent Of(CaseSupervision supervision, StoreStatus status) =>
        Moment(TimelineLane.Supervision, supervision.SupervisedOn, "Case supervision", status.WorkerName(supervision.WorkerId), supervision.Id);

    private static TimelineEvent Of(Visit visit) => Moment(
        TimelineLane.Visits,
        visit.VisitedOn,
        visit.Kind switch
        {
            VisitKind.Protection => "Child protection visit",
            VisitKind.Care => "Visit to a looked after child",
            _ => "Child in need visit",
        },
        visit.Seen == false ? "Child not seen" : visit.SeenAlone == true ? "Child seen alone" : null,
        visit.Id);

    private static TimelineEvent Of(Review review) => Moment(
        review.Kind == ReviewKind.Care ? TimelineLane.Care : TimelineLane.Protection,
        review.HeldOn!.Value,
        review.Kind == ReviewKind.Care ? "Review of a looked after child" : "Review conference",
        review.HeldOn > review.DueOn ? "Held after its due date" : null,
        review.Id);

    private static TimelineEvent Moment(TimelineLane lane, DateOnly on, string title, string? detail, string id) => new(lane, on, null, false, title, detail, id);

    private static TimelineEvent Span(TimelineLane lane, DateOnly from, DateOnly? to, string title, string? detail, string id) => new(lane, from, to, true, title, detail, id);

    private static string Source(string? code) => "From: " + ContactSources.List.Label(ContactSources.Of(code));

    private static string? Seen(bool? seen) => seen switch
    {
        true => "Child seen",
        false => "Child not seen",
        _ => null,
    };

    private static string? Plan(bool? led) => led switch
    {
        true => "Led to a plan",
        false => "No plan made",
        _ => null,
    };

    private static string Referral(Referral referral) => string.Join(
        "; ",
        new[]
        {
            PrimaryNeeds.List.Label(PrimaryNeeds.Of(referral.PrimaryNeed)),
            Source(referral.Source),
            referral.NoFurtherAction == true ? "No further action" : null,
        }.OfType<string>());

    private static string? Practice(PracticeActivity activity) => (activity.ScaleValue, activity.SharedWithFamily) switch
    {
        ({ } value, _) => $"Scaled {value}",
        (_, true) => "Shared with the family",
        (_, false) => "Not shared with the family",
        _ => activity.Form,
    };
}
