using Dashboard.EndToEnd.Tests.CommandLine;
using Dashboard.EndToEnd.Tests.Disclosure;
using Dashboard.EndToEnd.Tests.Portal;
using Dashboard.EndToEnd.Tests.SignIn;
using Xunit.Abstractions;

[assembly: TestCollectionOrderer("Dashboard.EndToEnd.Tests.Records.RunOrderer", "Dashboard.EndToEnd.Tests")]

namespace Dashboard.EndToEnd.Tests.Records;

/// <summary>What takes longest begins first, so that none of it is left to run by itself; what looks at the whole run comes at its end.</summary>
public sealed class RunOrderer : ITestCollectionOrderer
{
    private static readonly string[] LongestFirst =
    [
        BrowsedPortal.Name, SharedPortal.Name, nameof(CommandLineTests), nameof(SignInJourneys), nameof(LeakTests), nameof(ReportJourneys), nameof(RestartTests),
    ];

    public IEnumerable<ITestCollection> OrderTestCollections(IEnumerable<ITestCollection> testCollections) => testCollections
        .OrderBy(collection => collection.DisplayName == LastOfAll.Name)
        .ThenBy(collection => Place(collection.DisplayName));

    private static int Place(string collection) => Array.FindIndex(LongestFirst, name => collection.EndsWith(name, StringComparison.Ordinal)) is >= 0 and var place ? place : LongestFirst.Length;
}
