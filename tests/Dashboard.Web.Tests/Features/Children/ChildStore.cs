using Dashboard.TestSupport;

namespace Dashboard.Web.Tests.Features.Children;

/// <summary>One counted store for all tests of a class; made once, because counting takes longer than a page.</summary>
public sealed class ChildStore : IAsyncLifetime
{
    internal StoreBuilder Builder { get; private set; } = null!;

    public async Task InitializeAsync() => Builder = await StoreBuilder.OfAsync(ChildBook.Build(), months: 2);

    public async Task DisposeAsync() => await Builder.DisposeAsync();
}
