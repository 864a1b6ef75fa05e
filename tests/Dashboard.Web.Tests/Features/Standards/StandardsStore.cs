using Dashboard.TestSupport;

namespace Dashboard.Web.Tests.Features.Standards;

/// <summary>October 2026, counted once for all tests of a class: three children of Beech on a protection plan, last visited 5, 8 and 12 working days before its end.</summary>
public sealed class StandardsStore : IAsyncLifetime
{
    public StoreBuilder Builder { get; private set; } = default!;

    public async Task InitializeAsync() => Builder = await StoreBuilder.OfAsync(
        new BookBuilder { AsAt = new DateOnly(2026, 10, 31) }.OnPlan("A", "2026-10-23").OnPlan("B", "2026-10-20").OnPlan("C", "2026-10-14"),
        months: 2);

    public async Task DisposeAsync() => await Builder.DisposeAsync();
}
