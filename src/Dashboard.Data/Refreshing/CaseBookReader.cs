using Dashboard.Data.Model;
using Dashboard.Measures.Book;
using Dashboard.Measures.Records;
using Microsoft.EntityFrameworkCore;

namespace Dashboard.Data.Refreshing;

/// <summary>Reads the records of a case book: of everybody for a refresh, of a few children for a page.</summary>
public static class CaseBookReader
{
    private const string ChildColumn = "ChildId";

    /// <summary>Everything needed to count.</summary>
    public static Task<CaseBookRecords> ReadAllAsync(DashboardContext context, CancellationToken cancellationToken) =>
        ReadAsync(context, null, cancellationToken);

    /// <summary>What is needed to count these children; a page of a team or a child costs the same whatever the size of the authority.</summary>
    public static Task<CaseBookRecords> ReadChildrenAsync(DashboardContext context, IReadOnlyCollection<string> childIds, CancellationToken cancellationToken) =>
        ReadAsync(context, childIds, cancellationToken);

    private static async Task<CaseBookRecords> ReadAsync(DashboardContext context, IReadOnlyCollection<string>? childIds, CancellationToken cancellationToken)
    {
        var children = childIds is null ? context.Children : context.Children.Where(child => childIds.Contains(child.Id));
        var decisions = childIds is null
            ? context.Set<ContactDecision>()
            : context.Set<ContactDecision>().Where(row => Of<Contact>(context, childIds).Any(contact => contact.Id == row.ContactId));
        var factors = childIds is null
            ? context.Set<AssessmentFactor>()
            : context.Set<AssessmentFactor>().Where(row => Of<Assessment>(context, childIds).Any(assessment => assessment.Id == row.AssessmentId));
        var interviews = childIds is null
            ? context.Set<MissingInterview>()
            : context.Set<MissingInterview>().Where(row => Of<MissingEpisode>(context, childIds).Any(missing => missing.Id == row.MissingId));
        return new CaseBookRecords
        {
            OrgUnits = await context.OrgUnits.ToListAsync(cancellationToken),
            Workers = await context.Workers.ToListAsync(cancellationToken),
            Posts = await context.WorkforcePosts.ToListAsync(cancellationToken),
            Populations = await context.Set<Population>().ToListAsync(cancellationToken),
            Children = await children.ToListAsync(cancellationToken),
            Disabilities = await Of<Disability>(context, childIds).ToListAsync(cancellationToken),
            Allocations = await Of<Allocation>(context, childIds).ToListAsync(cancellationToken),
            Contacts = await Of<Contact>(context, childIds).ToListAsync(cancellationToken),
            Referrals = await Of<Referral>(context, childIds).ToListAsync(cancellationToken),
            Assessments = await Of<Assessment>(context, childIds).ToListAsync(cancellationToken),
            NeedPlans = await Of<NeedPlan>(context, childIds).ToListAsync(cancellationToken),
            Enquiries = await Of<Enquiry>(context, childIds).ToListAsync(cancellationToken),
            Conferences = await Of<Conference>(context, childIds).ToListAsync(cancellationToken),
            ProtectionPlans = await Of<ProtectionPlan>(context, childIds).ToListAsync(cancellationToken),
            CareEpisodes = await Of<CareEpisode>(context, childIds).ToListAsync(cancellationToken),
            LegalStatuses = await Of<LegalStatus>(context, childIds).ToListAsync(cancellationToken),
            Activities = await Of<PracticeActivity>(context, childIds).ToListAsync(cancellationToken),
            EarlyHelp = await Of<EarlyHelpEpisode>(context, childIds).ToListAsync(cancellationToken),
            Consultations = await Of<ConferenceConsultation>(context, childIds).ToListAsync(cancellationToken),
            Visits = await Of<Visit>(context, childIds).ToListAsync(cancellationToken),
            Reviews = await Of<Review>(context, childIds).ToListAsync(cancellationToken),
            Placements = await Of<Placement>(context, childIds).ToListAsync(cancellationToken),
            CarePlans = await Of<CarePlan>(context, childIds).ToListAsync(cancellationToken),
            HealthChecks = await Of<HealthCheck>(context, childIds).ToListAsync(cancellationToken),
            MissingEpisodes = await Of<MissingEpisode>(context, childIds).ToListAsync(cancellationToken),
            CareLeavers = await Of<CareLeaver>(context, childIds).ToListAsync(cancellationToken),
            Permanences = await Of<Permanence>(context, childIds).ToListAsync(cancellationToken),
            ImmigrationStatuses = await Of<ImmigrationStatus>(context, childIds).ToListAsync(cancellationToken),
            ContactDecisions = await decisions.ToListAsync(cancellationToken),
            AssessmentFactors = await factors.ToListAsync(cancellationToken),
            MissingInterviews = await interviews.ToListAsync(cancellationToken),
        };
    }

    private static IQueryable<T> Of<T>(DashboardContext context, IReadOnlyCollection<string>? childIds)
        where T : class =>
        childIds is null
            ? context.Set<T>()
            : context.Set<T>().Where(row => childIds.Contains(EF.Property<string>(row, ChildColumn)));
}
