using System.Globalization;
using Dashboard.Measures.Records;
using Dashboard.TestSupport;

namespace Dashboard.Web.Tests.Features.Caseload;

/// <summary>
/// October 2026. Beech: Ann (full-time) holds 18 children; Bea (newly qualified, agency, limit 14) 15. Rowan: Cal (half-time) holds 5, one child has no worker, and one has had three workers.
/// Alder: Dee holds 41 and Eve, whose hours are not known, 40. Two children have no team. Counted once for all tests of a class.
/// </summary>
public sealed class CaseloadStore : IAsyncLifetime
{
    public StoreBuilder Builder { get; private set; } = default!;

    public async Task InitializeAsync()
    {
        var book = new BookBuilder { AsAt = new DateOnly(2026, 10, 31) };
        Worker(book, "W1", "Ann", "T1", children: 18);
        Worker(book, "W2", "Bea", "T1", children: 15);
        book.Last<WorkforcePost>(post => post with { Agency = true, NewlyQualifiedUntil = new DateOnly(2027, 1, 31), CaseloadLimit = 14 });
        Worker(book, "W3", "Cal", "T2", children: 5, fte: 0.5);
        book.Allocated("T2-W3-0", "T2", "2026-01-01", "2026-02-01", "W8").Allocated("T2-W3-0", "T2", "2026-02-01", "2026-03-01", "W9");
        book.OpenChild("waiting", team: "T2", worker: null);
        Worker(book, "W4", "Dee", "T3", children: 41);
        Worker(book, "W5", "Eve", "T3", children: 40, fte: null);
        book.Child("nobody-1").Referred("nobody-1", "2026-10-20").Child("nobody-2").Referred("nobody-2", "2026-10-20");
        book.Posted("W6", "T1", to: "2026-05-31").Last<WorkforcePost>(post => post with { Agency = false, Role = "team-manager" });
        Builder = await StoreBuilder.OfAsync(book, months: 3, publish: 2, "workforce.vacant_posts");
    }

    public async Task DisposeAsync() => await Builder.DisposeAsync();

    private static void Worker(BookBuilder book, string id, string name, string team, int children, double? fte = 1)
    {
        book.Posted(id, team, fte).Last<WorkforcePost>(post => post with { Name = name, Agency = false });
        for (var number = 0; number < children; number++)
        {
            book.OpenChild(string.Create(CultureInfo.InvariantCulture, $"{team}-{id}-{number}"), team: team, worker: id);
        }
    }
}
