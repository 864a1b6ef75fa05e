using System.Globalization;
using Dashboard.TestSupport;

namespace Dashboard.Web.Tests.Features.Statutory;

/// <summary>Referrals of every month of 2026 in two teams, some of them of a child referred before; counted once for all tests of a class.</summary>
public sealed class StatutoryStore : IAsyncLifetime
{
    public StoreBuilder Builder { get; private set; } = default!;

    public async Task InitializeAsync() => Builder = await StoreBuilder.OfAsync(Book(), months: 12, publish: 11);

    public async Task DisposeAsync() => await Builder.DisposeAsync();

    private static BookBuilder Book()
    {
        var book = new BookBuilder().Residents("authority", 2026, 10_000);
        for (var month = 1; month <= 11; month++)
        {
            for (var number = 0; number < month; number++)
            {
                var id = string.Create(CultureInfo.InvariantCulture, $"C{month}-{number}");
                var on = string.Create(CultureInfo.InvariantCulture, $"2026-{month:00}-10");
                book.Child(id, gender: number % 2 == 0 ? "F" : "M");
                if (number == 0)
                {
                    book.Referred(id, "2025-12-20", "2026-01-05", team: "T1");
                }

                book.Referred(id, on, team: number % 3 == 0 ? "T2" : "T1");
                book.Plan(id, on);
                book.Allocated(id, number % 3 == 0 ? "T2" : "T1", on);
            }
        }

        foreach (var (place, born) in new[] { "2006-01-01", "2006-02-02", "2006-03-03", "2008-04-04" }.Index())
        {
            var id = string.Create(CultureInfo.InvariantCulture, $"L{place}");
            book.Child(id, born).LeftCare(id, suitability: place == 0 ? "unsuitable" : "suitable");
        }

        return book;
    }
}
