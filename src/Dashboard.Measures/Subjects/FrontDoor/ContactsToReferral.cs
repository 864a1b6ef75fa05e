using Dashboard.Measures.Book;
using Dashboard.Measures.Codes;
using Dashboard.Measures.Engine;

namespace Dashboard.Measures.Subjects.FrontDoor;

/// <summary>The share of contacts that became a new referral.</summary>
public sealed class ContactsToReferral : Measure
{
    public override MeasureDefinition Definition { get; } = new()
    {
        Id = "contact.to-referral",
        Title = "Contacts that led to a referral",
        Question = "How many contacts become a referral?",
        Subject = Subject.FrontDoor,
        Kind = MeasureKind.Share,
        Basis = PeriodBasis.InMonth,
        Polarity = Polarity.None,
        Quadrant = Quadrant.HowWellDidWeDoIt,
        Numerator = "The outcome of the contact is a new referral",
        Denominator = "Contacts dated in the month with a known outcome",
        Population = "Contacts dated in the month with a known outcome",
        Exclusions = "Contacts for which no outcome is recorded. Being added to a referral that is already open is another outcome.",
        Splits = ContactEvent.Splits,
        Columns = [CaseColumn.OccurredOn, CaseColumn.Reason, CaseColumn.Record],
        Needs = ["ssd_contacts.cont_contact_date", "ssd_contacts.cont_contact_outcome_json"],
        Source = "Measure catalogue, section 2. There is no national figure.",
    };

    public override IEnumerable<MeasureCase> Cases(MonthView view) =>
        ContactEvent.InMonth(view)
            .Where(contact => contact.Outcome != OutcomeGroups.NotKnown)
            .Select(contact => contact.Outcome == OutcomeGroups.NewReferral
                ? contact.Case(counted: true, Reasons.NewReferral)
                : contact.Case(counted: false, Reasons.OtherOutcome));
}
