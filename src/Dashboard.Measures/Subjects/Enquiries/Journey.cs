using Dashboard.Measures.Book;
using Dashboard.Measures.Calendar;
using Dashboard.Measures.Codes;
using Dashboard.Measures.Engine;
using Dashboard.Measures.Records;

namespace Dashboard.Measures.Subjects.Enquiries;

/// <summary>How far the contacts of a month led: referral, assessment, enquiry, conference, plan, care.</summary>
public sealed class Journey : Measure
{
    /// <summary>Days from the contact in which what follows is counted.</summary>
    public const int FollowUpDays = 90;

    public override MeasureDefinition Definition { get; } = new()
    {
        Id = "journey",
        Title = "Journey from contact to care",
        Question = "How far do contacts lead?",
        Subject = Subject.EnquiriesAndConferences,
        Kind = MeasureKind.Count,
        Basis = PeriodBasis.InMonth,
        Polarity = Polarity.None,
        Quadrant = Quadrant.HowMuchDidWeDo,
        Numerator = "Contacts dated in the month, each under the furthest stage reached within 90 days of it",
        Population = "Contacts dated in the month, not children",
        Exclusions = "Follow-up rule: a contact leads to the child's first referral 0 to 90 days after it. Assessments, section 47 enquiries, initial conferences, plans and care that start on or after that referral and no more than 90 days after the contact follow it; the furthest one names the stage, whether or not every stage between was gone through. "
            + "Transfer-in conferences, plans of another authority and short breaks are no stage. A month is provisional until 90 days after its end.",
        AmountUnit = "days from the contact to the stage",
        Splits = [.. Dimensions.OfEveryChild, Dimensions.Stage],
        Columns = [CaseColumn.OccurredOn, CaseColumn.Amount, CaseColumn.Record],
        Needs =
        [
            "ssd_contacts.cont_contact_date", "ssd_cin_episodes.cine_referral_date", "ssd_cin_assessments.cina_assessment_start_date", "ssd_s47_enquiry.s47e_s47_start_date",
            "ssd_initial_cp_conference.icpc_icpc_date", "ssd_cp_plans.cppl_cp_plan_start_date", "ssd_cla_episodes.clae_cla_episode_start_date",
        ],
        Source = "Measure catalogue, section 4; after Data to Insight's Annex A journeys.",
    };

    public override DateOnly? ProvisionalUntil(Month month, WorkingDays workingDays) => month.End.AddDays(FollowUpDays);

    public override IEnumerable<MeasureCase> Cases(MonthView view) =>
        view.Book.Contacts.In(view.Month).Select(item =>
        {
            var (file, contact) = item;
            var (stage, reachedOn) = Furthest(file, contact);
            return new MeasureCase
            {
                ChildId = file.Child.Id,
                RecordId = contact.Id,
                Holdings = view.Book.HoldingsOfEvent(file, contact.ReceivedOn, teamId: null, workerId: null),
                Counted = true,
                Amount = reachedOn.DayNumber - contact.ReceivedOn.DayNumber,
                OccurredOn = contact.ReceivedOn,
                Categories = view.Book.Categories.With(view.CategoriesOf(file, contact.ReceivedOn), Dimensions.Stage, stage),
            };
        });

    private static (string Stage, DateOnly ReachedOn) Furthest(ChildFile file, Contact contact)
    {
        var until = contact.ReceivedOn.AddDays(FollowUpDays);
        if (First(file.Referrals.Select(referral => (DateOnly?)referral.ReceivedOn), contact.ReceivedOn) is not { } referred)
        {
            return (JourneyStages.Contact, contact.ReceivedOn);
        }

        return First(file.Care.Where(care => file.CareOn(care.StartedOn) is not null).Select(care => (DateOnly?)care.StartedOn), referred) is { } care ? (JourneyStages.Care, care)
            : First(file.ProtectionPlans.Where(plan => plan.OtherAuthority != true).Select(plan => (DateOnly?)plan.StartedOn), referred) is { } plan ? (JourneyStages.Plan, plan)
            : First(file.Conferences.Where(conference => conference.TransferIn != true).Select(conference => conference.HeldOn), referred) is { } held ? (JourneyStages.Conference, held)
            : First(file.Enquiries.Select(enquiry => (DateOnly?)enquiry.StartedOn), referred) is { } enquired ? (JourneyStages.Enquiry, enquired)
            : First(file.Assessments.Select(assessment => assessment.StartedOn), referred) is { } assessed ? (JourneyStages.Assessment, assessed)
            : (JourneyStages.Referral, referred);

        DateOnly? First(IEnumerable<DateOnly?> dates, DateOnly from) => dates.FirstOrDefault(date => date >= from && date <= until);
    }
}
