namespace Dashboard.EndToEnd.Tests.Portal;

/// <summary>Tests that share one running portal and one browser; they leave its figures as they are.</summary>
[CollectionDefinition(Name)]
public sealed class SharedPortal : ICollectionFixture<RunningPortal>, ICollectionFixture<RealBrowser>
{
    public const string Name = "portal";
}
