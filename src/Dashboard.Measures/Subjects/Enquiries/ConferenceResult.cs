using Dashboard.Measures.Book;
using Dashboard.Measures.Records;

namespace Dashboard.Measures.Subjects.Enquiries;

/// <summary>What an initial conference led to.</summary>
internal static class ConferenceResult
{
    /// <summary>Whether it made a plan: the flag decides; without one the outcome, or a plan linked to it.</summary>
    public static bool LedToPlan(ChildFile file, Conference conference) =>
        conference.LedToPlan
        ?? (conference.Outcomes?.HasFlag(ConferenceOutcomes.ProtectionPlan) == true
            || IsLinkedToPlan(file, conference));

    /// <summary>Whether a plan is linked to it, from either side.</summary>
    public static bool IsLinkedToPlan(ChildFile file, Conference conference) =>
        file.ProtectionPlans.Any(plan => plan.Id == conference.PlanId || plan.ConferenceId == conference.Id);
}
