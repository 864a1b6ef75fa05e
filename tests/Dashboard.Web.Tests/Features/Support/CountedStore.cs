using Dashboard.TestSupport;

namespace Dashboard.Web.Tests.Features.Support;

/// <summary>The small book, counted once for all tests of a class: 14 months, the last one live.</summary>
public sealed class CountedStore : IAsyncLifetime
{
    public StoreBuilder Builder { get; private set; } = default!;

    public async Task InitializeAsync() => Builder = await StoreBuilder.OfAsync(FigureBook.New(), months: 14, publish: 13);

    public async Task DisposeAsync() => await Builder.DisposeAsync();
}
