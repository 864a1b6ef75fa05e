using System.Globalization;
using Dashboard.Measures.Records;
using Dashboard.TestSupport;

namespace Dashboard.Web.Tests.Features.Equalities;

/// <summary>
/// Referrals of August to October 2026 and enquiries after some of them: White 60 and 12, Black 40 and 24, Asian 20 and 3, not known 5 and 0.
/// Of the children open, 40 of 60 White and 10 of 40 Black have a safety plan. Counted once for all tests of a class.
/// </summary>
public sealed class EqualityStore : IAsyncLifetime
{
    public StoreBuilder Builder { get; private set; } = default!;

    public async Task InitializeAsync()
    {
        var book = new BookBuilder();
        Group(book, "WBRI", children: 60, enquiries: 12, plans: 40);
        Group(book, "BAFR", children: 40, enquiries: 24, plans: 10);
        Group(book, "AIND", children: 20, enquiries: 3, plans: 0);
        Group(book, "REFU", children: 5, enquiries: 0, plans: 0);
        Builder = await StoreBuilder.OfAsync(book, months: 12, publish: 11);
    }

    public async Task DisposeAsync() => await Builder.DisposeAsync();

    private static void Group(BookBuilder book, string ethnicity, int children, int enquiries, int plans)
    {
        for (var number = 0; number < children; number++)
        {
            var id = $"{ethnicity}-{number.ToString(CultureInfo.InvariantCulture)}";
            var month = (8 + (number % 3)).ToString("00", CultureInfo.InvariantCulture);
            var team = number % 2 == 0 ? "T1" : "T2";
            book.Child(id, gender: number % 2 == 0 ? "F" : "M", ethnicity: ethnicity)
                .Referred(id, $"2026-{month}-05", team: team)
                .NeedPlan(id, $"2026-{month}-05")
                .Allocated(id, team, $"2026-{month}-05");
            if (number < enquiries)
            {
                book.Enquiry(id, $"2026-{month}-10", team: team);
            }

            if (number < plans)
            {
                book.Did(id, PracticeElement.SafetyPlan, $"2026-{month}-20");
            }
        }
    }
}
