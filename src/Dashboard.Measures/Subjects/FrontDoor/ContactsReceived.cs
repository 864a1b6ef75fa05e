using Dashboard.Measures.Book;
using Dashboard.Measures.Engine;

namespace Dashboard.Measures.Subjects.FrontDoor;

/// <summary>Contacts dated in the month.</summary>
public sealed class ContactsReceived : Measure
{
    public override MeasureDefinition Definition { get; } = new()
    {
        Id = "contact.received",
        Title = "Contacts received",
        Question = "How many contacts did the front door receive?",
        Subject = Subject.FrontDoor,
        Kind = MeasureKind.Count,
        Basis = PeriodBasis.InMonth,
        Polarity = Polarity.None,
        Quadrant = Quadrant.HowMuchDidWeDo,
        Numerator = "Contacts dated in the month",
        Population = "Contacts, not children: a child contacted about twice counts twice",
        Exclusions = "Sources are grouped as in Ofsted's Annex A. A contact with several outcomes stands under the one that leads furthest. A contact belongs to the team that held the child that day; most belong to no team yet and are in the authority's figure only.",
        Splits = [.. ContactEvent.Splits, Dimensions.AgeAndGender],
        Columns = [CaseColumn.OccurredOn, CaseColumn.Status, CaseColumn.Record],
        Needs = ["ssd_contacts.cont_contact_date"],
        Source = "Ofsted Annex A, list 1. There is no national definition of a contact.",
    };

    public override IEnumerable<MeasureCase> Cases(MonthView view) =>
        ContactEvent.InMonth(view).Select(contact => contact.Case(counted: true, reason: null));
}
