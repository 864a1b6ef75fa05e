namespace Dashboard.EndToEnd.Tests.Portal;

/// <summary>Tests that open every page there is and change nothing. They take as long as all journeys together, so they have a portal and a browser beside them.</summary>
[CollectionDefinition(Name)]
public sealed class BrowsedPortal : ICollectionFixture<RunningPortal>, ICollectionFixture<RealBrowser>
{
    public const string Name = "every page";
}
