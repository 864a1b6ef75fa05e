using Dashboard.Import.Checks;
using Dashboard.Import.Contract;
using Dashboard.Measures.Records;

namespace Dashboard.Import.Practice;

/// <summary>Decisions on contacts.</summary>
internal sealed class ContactDecisionTable : SourceTable<ContactDecision>
{
    private readonly Column _contact;
    private readonly Column _decided;
    private readonly Column _received;

    public ContactDecisionTable()
        : base("contact_decision", "One row per contact decided.")
    {
        _contact = Key("contact_id", "Contact, as in ssd_contacts.", "CO1");
        _decided = Needed("decided_at", ColumnKind.DateOrTime, "Date, or date and time, of the decision.", "2026-10-02 15:30");
        _received = Optional("received_at", ColumnKind.DateOrTime, "Date, or date and time, of receipt.", "2026-10-01 16:05");
    }

    public override ContactDecision? Map(Row row)
    {
        var contact = row.KeyContact(_contact);
        var received = row.Moment(_received, out _);
        var decided = row.Moment(_decided, out var hasTime) ?? default;
        if (received is { } from && (decided.Date < from.Date || (hasTime && decided < from && from.TimeOfDay != TimeSpan.Zero)))
        {
            row.Reject(_decided, "date before the start", "decided_at lies before received_at.");
        }

        return new ContactDecision { ContactId = contact, DecidedAt = decided, ReceivedAt = received, HasTime = hasTime };
    }
}
