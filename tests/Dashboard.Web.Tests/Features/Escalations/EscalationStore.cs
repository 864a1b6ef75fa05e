using Dashboard.TestSupport;

namespace Dashboard.Web.Tests.Features.Escalations;

/// <summary>
/// October 2026. Beech: two escalations of conference chairs at stage 1, one past its limit. Rowan: one of a reviewing officer at stage 2 with an extension. Alder: one of the principal
/// social worker with a word for a stage. Three were resolved, two of them in October. Two conferences, one with a consultation. Counted once for all tests of a class.
/// </summary>
public sealed class EscalationStore : IAsyncLifetime
{
    public StoreBuilder Builder { get; private set; } = default!;

    public async Task InitializeAsync() => Builder = await StoreBuilder.OfAsync(
        new BookBuilder { AsAt = new DateOnly(2026, 10, 31) }
            .OpenChild("A", team: "T1").OpenChild("B", team: "T2", worker: "W2").OpenChild("C", team: "T3", worker: "W3")
            .Escalated("A", "conference-chair", "2026-10-05", team: "T1", theme: "drift")
            .Escalated("A", "conference-chair", "2026-10-28", team: "T1", theme: " Drift")
            .Escalated("B", "reviewing-officer", "2026-10-01", "2", "2026-10-12", extension: "2026-11-06", team: "T2", theme: "late report")
            .Escalated("C", "principal-social-worker", "2026-10-20", "other", team: "T3")
            .Escalated("A", "conference-chair", "2026-10-01", resolved: "2026-10-13", team: "T1", theme: "drift")
            .Escalated("B", "reviewing-officer", "2026-09-20", resolved: "2026-10-01", team: "T2")
            .Escalated("C", "fostering-reviewing-officer", "2026-08-01", resolved: "2026-08-31", team: "T3")
            .Conference("A", "2026-10-12").Conference("B", "2026-10-20")
            .Consulted("A", "2026-10-09", danger: true, assessment: true, network: false),
        months: 3,
        publish: 2);

    public async Task DisposeAsync() => await Builder.DisposeAsync();
}
