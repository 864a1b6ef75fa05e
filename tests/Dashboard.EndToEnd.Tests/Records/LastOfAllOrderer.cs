using Xunit.Abstractions;

[assembly: TestCollectionOrderer("Dashboard.EndToEnd.Tests.Records.LastOfAllOrderer", "Dashboard.EndToEnd.Tests")]

namespace Dashboard.EndToEnd.Tests.Records;

/// <summary>Puts what looks at the whole run at its end, also where collections run one after the other.</summary>
public sealed class LastOfAllOrderer : ITestCollectionOrderer
{
    public IEnumerable<ITestCollection> OrderTestCollections(IEnumerable<ITestCollection> testCollections) =>
        testCollections.OrderBy(collection => collection.DisplayName == LastOfAll.Name);
}
