using Dashboard.Import.AnnexA.Writing;
using Dashboard.Import.Checks;
using Dashboard.Import.Contract;
using Dashboard.Measures.Records;

namespace Dashboard.Import.AnnexA.Lists;

/// <summary>List 1: contacts of the last six months.</summary>
internal sealed class ContactsList : ChildList
{
    private readonly Column _received;
    private readonly Column _source;

    public ContactsList()
        : base(1, "Contacts", "One row per child and contact received in the last six months.", withFamily: false, "ssd_contacts.cont_contact_id", "ssd_contacts.cont_person_id")
    {
        _received = NeededDate("Date of Contact", "Date received.", ["Contact Date"], "ssd_contacts.cont_contact_date");
        _source = Coded("Contact Source", "Who made the contact.", AnnexAWords.Source, ["Source of Contact"], "ssd_contacts.cont_contact_source_code");
    }

    public override IReadOnlyList<string> SheetNames => ["Contact"];

    public override ListEntry? Map(Row row)
    {
        var child = ReadChild(row);
        var received = row.NeededDate(_received);
        var source = row.Code(_source);
        row.AddToKey(received, source);
        CheckPeriod(row, _received, received);
        var contact = new Contact { Id = RecordId(row), ChildId = child.Id, ReceivedOn = received, Source = source };
        return new ListEntry(child.Id, records =>
        {
            records.AddChild(child);
            records.Add(contact);
        });
    }

    public override IEnumerable<ListLine> Lines(StoredBook book) => book.Of<Contact>()
        .Where(contact => book.IsWithinMonths(contact.ReceivedOn))
        .OrderBy(contact => contact.ReceivedOn)
        .SelectMany(contact => book.LineFor(contact.ChildId, LineOf, line =>
        {
            line.Set(_received, contact.ReceivedOn);
            line.Set(_source, contact.Source);
        }));
}
