using Dashboard.Data.Comparators;

namespace Dashboard.Data.Tests.Comparators;

public sealed class ComparatorOptionsTests
{
    [Fact]
    public void Options_Empty_SayNothing()
    {
        var options = new ComparatorOptions();

        Assert.Empty(options.Faults());
        Assert.Empty(options.Read().Values());
    }

    [Theory]
    [InlineData("E0600000", null, null, null, "Comparators:Authority")]
    [InlineData("W06000001", null, null, null, "Comparators:Authority")]
    [InlineData(null, "North East", null, null, "Comparators:Region")]
    [InlineData(null, "E06000001", null, null, "Comparators:Region")]
    [InlineData(null, null, "Hull", null, "Comparators:Neighbours:1")]
    [InlineData(null, null, "E06000005", null, "Comparators:Neighbours")]
    [InlineData("E06000002/E06000005", null, "E06000001", null, "Comparators:Neighbours")]
    [InlineData(null, null, null, "middle", "Comparators:NeighbourAverage")]
    public void Option_ThatCannotBeUsed_IsNamedWithItsReason(string? authority, string? region, string? neighbour, string? average, string setting)
    {
        var options = new ComparatorOptions { Authority = authority, Region = region, NeighbourAverage = average };
        options.Neighbours.Add("E06000005");
        if (neighbour is not null)
        {
            options.Neighbours.Add(neighbour);
        }

        var fault = Assert.Single(options.Faults());

        Assert.StartsWith(setting + ": ", fault, StringComparison.Ordinal);
        Assert.EndsWith(".", fault, StringComparison.Ordinal);
    }

    [Fact]
    public void Settings_Said_ComeBeforeThoseKept()
    {
        var kept = new ComparatorSettings { AuthorityCode = "E06000001", RegionCode = "E12000001", NeighbourCodes = ["E06000002"], NeighbourSet = "2021", Average = NeighbourAverage.Mean };

        var others = new ComparatorSettings { NeighbourCodes = ["E06000003", "E06000004"] }.Or(kept);
        Assert.Equal(("E06000001", "E12000001", "E06000003,E06000004", null, NeighbourAverage.Mean), (others.AuthorityCode, others.RegionCode, string.Join(',', others.NeighbourCodes), others.NeighbourSet, others.Average));
        var moved = new ComparatorSettings { AuthorityCode = "E06000009" }.Or(kept);
        Assert.Equal(("E06000009", null, "2021"), (moved.AuthorityCode, moved.RegionCode, moved.NeighbourSet));
        Assert.Equal(kept.Values(), ComparatorSettings.None.Or(kept).Values());
    }
}
