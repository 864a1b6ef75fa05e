using Dashboard.Measures.Book;
using Dashboard.Measures.Records;

namespace Dashboard.Import.AnnexA.Writing;

/// <content>Enquiries, conferences and episodes of need.</content>
internal sealed partial class StoredBook
{
    private const string ClosedAfterAssessment = "RC8";

    public Conference? ConferenceOf(Enquiry enquiry) =>
        _book.Find(enquiry.ChildId) is { } file ? _book.Conferences.Of(file, enquiry) : null;

    /// <summary>Whether the enquiry found that no conference was needed; null while that is open. A child on a plan already needed none, and the form wants no.</summary>
    public bool? ConferenceUnnecessary(Enquiry enquiry, Conference? conference)
    {
        if (conference is not null || enquiry.Outcomes?.HasFlag(EnquiryOutcomes.ProtectionConference) == true)
        {
            return false;
        }

        var onPlan = Of<ProtectionPlan>(enquiry.ChildId).Any(plan => plan.StartedOn < enquiry.StartedOn && (plan.EndedOn is null || plan.EndedOn > enquiry.StartedOn));
        return onPlan ? false : enquiry.Outcomes is not null || !IsOpen(enquiry.EndedOn) ? true : null;
    }

    /// <summary>Conferences in the year before the latest enquiry of a child.</summary>
    public int ConferencesBeforeLatestEnquiry(string childId)
    {
        var latest = Of<Enquiry>(childId).Select(enquiry => enquiry.StartedOn).Where(day => day <= AsAt).Max();
        return (_book.Find(childId)?.Conferences ?? []).Count(conference => conference.HeldOn < latest && conference.HeldOn >= latest.AddMonths(-AnnexAContract.YearMonths));
    }

    /// <summary>The latest episode of need of every child in need, on a plan, in care or under assessment, or closed within the months.</summary>
    public IEnumerable<NeedLine> LatestNeeds() => _book.Files.Select(LatestNeed).OfType<NeedLine>();

    /// <summary>The status that list 6 shows.</summary>
    public string StatusOf(NeedLine need) => need.ClosedOn is not null ? "closed" : _book.Find(need.ChildId)!.StatusOn(AsAt) switch
    {
        ChildStatus.LookedAfter => "looked-after",
        ChildStatus.ProtectionPlan => "protection-plan",
        ChildStatus.OpenAssessment => "assessment",
        _ => "need-plan",
    };

    public DateOnly? LastSeen(string childId) => Of<Visit>(childId)
        .Where(visit => visit.Seen != false && visit.VisitedOn <= AsAt)
        .Max(visit => (DateOnly?)visit.VisitedOn);

    public Visit? LastVisit(string childId, VisitKind kind, DateOnly from) => Of<Visit>(childId)
        .Where(visit => visit.Kind == kind && visit.VisitedOn >= from && visit.VisitedOn <= AsAt)
        .MaxBy(visit => visit.VisitedOn);

    public DateOnly? LastReview(string childId, ReviewKind kind, DateOnly from) => Of<Review>(childId)
        .Where(review => review.Kind == kind && review.Cancelled != true && review.HeldOn >= from && review.HeldOn <= AsAt)
        .Max(review => review.HeldOn);

    private NeedLine? LatestNeed(ChildFile file)
    {
        if (file.ReferralOn(AsAt) is { } open && IsMoreThanReferred(file, open))
        {
            return new NeedLine(file.Child.Id, open.ReceivedOn, open.PrimaryNeed, null, null, open.TeamId, open.WorkerId);
        }

        if (file.StatusOn(AsAt) is ChildStatus.LookedAfter or ChildStatus.ProtectionPlan && file.EpisodeOn(AsAt) is { } episode)
        {
            return new NeedLine(file.Child.Id, episode.StartedOn, null, null, null, null, null);
        }

        return file.Referrals.LastOrDefault(referral => IsWithinMonths(referral.ClosedOn) && referral.CloseReason != ClosedAfterAssessment && IsMoreThanReferred(file, referral)) is { } closed
            ? new NeedLine(file.Child.Id, closed.ReceivedOn, closed.PrimaryNeed, closed.ClosedOn, closed.CloseReason, closed.TeamId, closed.WorkerId)
            : null;
    }

    /// <summary>Whether anything followed the referral: children who were only referred are not in the list.</summary>
    private static bool IsMoreThanReferred(ChildFile file, Referral referral) =>
        referral.NoFurtherAction != true
        && (file.Assessments.Any(assessment => assessment.StartedOn >= referral.ReceivedOn || assessment.ReferralId == referral.Id)
            || file.NeedPlans.Any(plan => plan.EndedOn is null || plan.EndedOn > referral.ReceivedOn)
            || file.ProtectionPlans.Any(plan => plan.EndedOn is null || plan.EndedOn > referral.ReceivedOn)
            || file.Care.Any(care => care.EndedOn is null || care.EndedOn > referral.ReceivedOn));
}
