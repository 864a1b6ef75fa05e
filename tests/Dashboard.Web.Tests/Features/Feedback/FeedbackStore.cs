using Dashboard.TestSupport;

namespace Dashboard.Web.Tests.Features.Feedback;

/// <summary>
/// Two years to October 2026. Beech: eight families a year, who score two statements 8 and 6 in the first year and 6 and 4 in the second; audits rise from 4 to 7. Rowan: two families, one child. Every October a survey of staff:
/// six people at Beech, four at Rowan, seven at Alder. Three complaints and a compliment. Learning sets and a practice week. Counted once for all tests of a class.
/// </summary>
public sealed class FeedbackStore : IAsyncLifetime
{
    public StoreBuilder Builder { get; private set; } = default!;

    public async Task InitializeAsync()
    {
        var book = new BookBuilder { AsAt = new DateOnly(2026, 10, 31) }.OpenChild("A", team: "T1").OpenChild("B", team: "T2", worker: "W2");
        foreach (var (year, listens, promised, audit) in new[] { (2025, 8, 6, 4), (2026, 6, 4, 7) })
        {
            for (var family = 0; family < 8; family++)
            {
                book.Heard($"{year}-0{1 + family}-10", team: "T1").Scored(("parent-1", listens), ("parent-2", promised));
                book.Audited("A", $"{year}-0{1 + family}-12", scale: audit, team: "T1");
            }

            foreach (var (team, people, score) in new[] { ("T1", 6, 7), ("T2", 4, 3), ("T3", 7, 8) })
            {
                for (var person = 0; person < people; person++)
                {
                    for (var number = 1; number <= 5; number++)
                    {
                        book.Surveyed($"{year}-10-06", "confidence", $"confidence-{number}", year == 2026 ? score : 5, team);
                        book.Surveyed($"{year}-10-06", "culture", $"culture-{number}", score, team);
                    }
                }
            }
        }

        book.Heard("2026-03-03", "review", team: "T2").Scored(("parent-1", 9))
            .Heard("2026-03-04", "review", team: "T2").Scored(("parent-1", 7))
            .Heard("2026-04-04", "review", "child", team: "T2").Scored(("child-helpful", 9), ("child-safer", 3))
            .Complained("2026-05-01", due: "2026-05-20", answered: "2026-05-18", outcome: "upheld", theme: "delay", procedure: "statutory")
            .Complained("2026-06-01", due: "2026-06-20", answered: "2026-06-28", outcome: "not-upheld", theme: "Delay", procedure: "statutory")
            .Complained("2026-07-01", due: "2026-07-20", theme: "staff", procedure: "corporate")
            .Complained("2026-08-01", "compliment", theme: "kindness")
            .Event("action-learning-set", "2026-03-02", 8, 10, 7)
            .Event("action-learning-set", "2026-09-02", 4, 10, 8)
            .Event("practice-week", "2026-09-14", 30, 40, 9)
            .Event("training", "2026-05-05", 3, 3, 6, team: "T2");
        Builder = await StoreBuilder.OfAsync(book, months: 24);
    }

    public async Task DisposeAsync() => await Builder.DisposeAsync();
}
