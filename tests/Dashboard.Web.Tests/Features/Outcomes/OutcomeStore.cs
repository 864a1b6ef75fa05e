using Dashboard.TestSupport;

namespace Dashboard.Web.Tests.Features.Outcomes;

/// <summary>
/// Nine children open since February 2026 and scaled on safety, all at 4 to begin with. Beech: four have risen by 1 to 4, one stands where it stood, one has fallen by 3.
/// Rowan: two have risen by 2, one was scaled once. Counted over 26 months, once for all tests of a class.
/// </summary>
public sealed class OutcomeStore : IAsyncLifetime
{
    private const int First = 4;

    public StoreBuilder Builder { get; private set; } = default!;

    public async Task InitializeAsync() => Builder = await StoreBuilder.OfAsync(Book(), months: 26, publish: 25);

    public async Task DisposeAsync() => await Builder.DisposeAsync();

    private static BookBuilder Book()
    {
        var book = new BookBuilder();
        foreach (var (child, team, distance) in new[] { ("C1", "T1", 1), ("C2", "T1", 2), ("C3", "T1", 3), ("C4", "T1", 4), ("C5", "T1", 0), ("C6", "T1", -3), ("D1", "T2", 2), ("D2", "T2", 2) })
        {
            book.OpenChild(child, "2026-02-02", team, team == "T1" ? "W1" : "W2");
            book.Scaled(child, "safety", ("2026-03-10", First), ("2026-09-10", First + distance));
        }

        return book.OpenChild("D3", "2026-02-02", "T2", "W2").Scaled("D3", "safety", ("2026-03-10", First));
    }
}
