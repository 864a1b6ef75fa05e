using Dashboard.Measures.Records;
using Dashboard.TestSupport;

namespace Dashboard.Web.Tests.Features.Supervision;

/// <summary>
/// October 2026 under Bexley: four weeks. Beech: Ann holds three children, supervised by Mia on the 20th, on 1 September and never; Ann herself was supervised on the 10th and observed in 2024.
/// Bea is newly qualified and was supervised 10 days before the month end: weekly, so three days past due. Beech met on the 14th; Rowan, where Cal holds one child in time, met on 1 September; Alder, with Dee, never.
/// Counted once for all tests of a class.
/// </summary>
public sealed class SupervisionStore : IAsyncLifetime
{
    public StoreBuilder Builder { get; private set; } = default!;

    public async Task InitializeAsync()
    {
        var book = new BookBuilder { AsAt = new DateOnly(2026, 10, 31) };
        Worker(book, "W1", "Ann", "T1");
        Worker(book, "W2", "Bea", "T1", from: "2026-07-01");
        book.Last<WorkforcePost>(post => post with { NewlyQualifiedUntil = new DateOnly(2027, 7, 1) });
        Worker(book, "W3", "Cal", "T2");
        Worker(book, "W4", "Dee", "T3");
        Worker(book, "M1", "Mia", "T1");
        book.Last<WorkforcePost>(post => post with { CaseHolding = false, Role = "team-manager" });
        book.OpenChild("C1").OpenChild("C2").OpenChild("C3").OpenChild("C4", team: "T2", worker: "W3").OpenChild("C5", team: "T3", worker: "W4")
            .Supervised("C1", "2026-10-20", agreed: 4, completed: 3).Supervised("C2", "2026-09-01").Supervised("C4", "2026-10-05", worker: "W3", agreed: 2, completed: 0)
            .StaffSupervised("W1", "2026-10-10").StaffSupervised("W2", "2026-10-21").StaffSupervised("W3", "2026-10-20").StaffSupervised("M1", "2026-10-20", supervisor: null)
            .StaffSupervised("W1", "2026-10-14", kind: "group", team: "T1").StaffSupervised("W2", "2026-10-14", kind: "group", team: "T1").StaffSupervised("W3", "2026-09-01", kind: "group", team: "T2")
            .Observed("W1", "2024-10-01").Observed("W3", "2026-10-02");
        Builder = await StoreBuilder.OfAsync(book, months: 3, publish: 2);
    }

    public async Task DisposeAsync() => await Builder.DisposeAsync();

    private static void Worker(BookBuilder book, string id, string name, string team, string from = "2020-01-01") =>
        book.Posted(id, team, from: from).Last<WorkforcePost>(post => post with { Name = name });
}
