using Dashboard.Measures.Book;
using Dashboard.Measures.Records;
using Dashboard.Measures.Standards;

namespace Dashboard.Measures.Subjects.Timescales;

/// <summary>Contacts and their decisions. A contact without a row of the template contact_decision is not known.</summary>
internal static class FrontDoorWatches
{
    public static IReadOnlyList<Watch> All { get; } =
    [
        new(RuleKinds.ContactResponse) { OfChild = Contacts },
        new(RuleKinds.ReferralDecision) { OfChild = Contacts },
    ];

    private static IEnumerable<Clock> Contacts(CaseBook book, ChildFile file, TimescaleRule rule) => file.Contacts.Select(contact =>
    {
        var decision = book.DecisionOf(contact.Id);
        var received = decision?.ReceivedAt is { } at ? MomentOf(at, decision.HasTime) : contact.ReceivedOn;
        var known = decision is not null && DateOnly.FromDateTime(decision.DecidedAt) >= received.Day;
        return new Clock
        {
            File = file,
            RecordId = contact.Id,
            Start = received,
            Events = known ? [new ClockEvent(MomentOf(decision!.DecidedAt, decision.HasTime), contact.Id)] : [],
            NotKnown = !known,
            Conditions = contact.Outcomes?.HasFlag(ContactOutcomes.ProtectionEnquiry) == true ? [ClockConditions.ChildProtection] : [],
        };
    });

    private static Moment MomentOf(DateTime at, bool hasTime) => new(DateOnly.FromDateTime(at), hasTime ? TimeOnly.FromDateTime(at) : null);
}
