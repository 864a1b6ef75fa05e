using Dashboard.Import.Checks;
using Dashboard.Import.Contract;
using Dashboard.Import.Normalising;
using Dashboard.Measures.Records;

namespace Dashboard.Import.Ssd;

/// <summary>Contacts.</summary>
internal sealed class ContactTable : SourceTable<Contact>
{
    private readonly Column _id;
    private readonly Column _child;
    private readonly Column _received;
    private readonly Column _source;
    private readonly Column _outcome;

    public ContactTable()
        : base("ssd_contacts", "One row per contact received.")
    {
        _id = Key("cont_contact_id", "Id of the contact.");
        _child = Needed("cont_person_id", ColumnKind.Id, "The child.");
        _received = Needed("cont_contact_date", ColumnKind.Date, "Date received.");
        _source = Optional("cont_contact_source_code", ColumnKind.Code, "Source.", codes: StandardCodes.Source);
        _outcome = Optional("cont_contact_outcome_json", ColumnKind.Json, "Outcomes.");
    }

    public override Contact? Map(Row row) => new()
    {
        Id = row.KeyPart(_id),
        ChildId = row.Child(_child),
        ReceivedOn = row.NeededDate(_received),
        Source = row.Code(_source),
        Outcomes = row.Json(_outcome, Outcomes.Contact),
    };
}
