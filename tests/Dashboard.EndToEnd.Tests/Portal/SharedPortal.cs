namespace Dashboard.EndToEnd.Tests.Portal;

/// <summary>Tests that share one running portal and one browser; they only read.</summary>
[CollectionDefinition(Name)]
public sealed class SharedPortal : ICollectionFixture<RunningPortal>, ICollectionFixture<RealBrowser>
{
    public const string Name = "portal";
}
