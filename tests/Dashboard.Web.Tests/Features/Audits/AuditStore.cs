using System.Globalization;
using Dashboard.Measures.Codes;
using Dashboard.Measures.Records;
using Dashboard.TestSupport;

namespace Dashboard.Web.Tests.Features.Audits;

/// <summary>
/// Fourteen months to October 2026. Beech: twenty audits of July with a scale of 5, two inadequate ones of October, one answered in time. Rowan: one good audit of October with which the moderator
/// agrees, one outstanding of September that moderation made requires improvement. Alder: one brief review. One audit of October 2025 for the comparison with a year before.
/// M1 manages Beech and did audits in October, M2 manages Rowan and did one in September; R1, a reviewing officer in Alder, did one in August, and X9, whom no list names, one in October. Counted once for all tests of a class.
/// </summary>
public sealed class AuditStore : IAsyncLifetime
{
    public StoreBuilder Builder { get; private set; } = default!;

    public async Task InitializeAsync()
    {
        var book = new BookBuilder { AsAt = new DateOnly(2026, 10, 31) }.OpenChild("A", team: "T1").OpenChild("B", team: "T2", worker: "W2").OpenChild("C", team: "T3", worker: "W3");
        Manager(book, "M1", "T1");
        Manager(book, "M2", "T2");
        book.Posted("R1", "T3").Last<WorkforcePost>(post => post with { Role = "independent-reviewing-officer" });
        book.Audited("A", "2025-10-10", scale: 5, team: "T1").Answered("health-1", 3);
        for (var day = 1; day <= 20; day++)
        {
            book.Audited("A", $"2026-07-{day.ToString("00", CultureInfo.InvariantCulture)}", scale: 5, team: "T1").Answered("health-1", day % 2 == 0 ? 2 : 6).Answered("practice-1", 7);
        }

        book.Audited("A", "2026-10-05", scale: 1, team: "T1", id: "AU1").AuditAction("AU1", "2026-10-06", completed: "2026-10-06", code: "drift and delay")
            .Audited("A", "2026-10-12", scale: 2, team: "T1", id: "AU2").AuditAction("AU2", "2026-10-13", completed: "2026-10-20", code: "Drift and delay")
            .Audited("B", "2026-10-14", "X9", scale: 6, team: "T2", moderated: "2026-10-20", id: "AU3").Last<Audit>(row => row with { ModerationAgrees = true }).Answered("health-1", 9)
            .Audited("B", "2026-09-10", "M2", scale: 8, kind: "thematic", team: "T2", moderated: "2026-10-21", id: "AU4").Last<Audit>(row => row with { ModerationAgrees = false, ModeratedGrade = AuditGrades.RequiresImprovement })
            .AuditAction("AU4", "2026-10-01", immediate: false, code: "visits")
            .Audited("C", "2026-08-05", "R1", grade: "good", kind: "brief-review", team: "T3", instrument: "brief-review").Answered("health-1", grade: "good");
        Builder = await StoreBuilder.OfAsync(book, months: 14, publish: 13);
    }

    public async Task DisposeAsync() => await Builder.DisposeAsync();

    private static void Manager(BookBuilder book, string worker, string team) => book.Posted(worker, team).Last<WorkforcePost>(post => post with { Role = "team-manager" });
}
