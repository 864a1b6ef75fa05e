using Dashboard.Measures.Book;
using Dashboard.Measures.Records;

namespace Dashboard.Measures.Subjects.Assessments;

/// <summary>The referral that an assessment answers.</summary>
internal static class AssessmentReferral
{
    /// <summary>Date of the referral when the assessment is its first; null otherwise.</summary>
    public static DateOnly? ClockOf(AssessmentEvent item)
    {
        var (_, file, assessment) = item;
        return Of(file, assessment) is { } referral && referral.ReceivedOn <= item.AuthorisedOn && First(file, referral) == assessment
            ? referral.ReceivedOn
            : null;
    }

    private static Referral? Of(ChildFile file, Assessment assessment) =>
        file.Referrals.FirstOrDefault(referral => referral.Id == assessment.ReferralId)
        ?? (assessment.StartedOn is { } started ? file.ReferralOn(started) : null);

    private static Assessment? First(ChildFile file, Referral referral) => file.Assessments.FirstOrDefault(assessment => Of(file, assessment) == referral);
}
