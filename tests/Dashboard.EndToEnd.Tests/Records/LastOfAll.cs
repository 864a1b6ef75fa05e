namespace Dashboard.EndToEnd.Tests.Records;

/// <summary>Tests that look at what all others left behind: they begin when no other runs any more.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class LastOfAll
{
    public const string Name = "last of all";
}
