using Dashboard.Measures.Engine;
using Dashboard.Measures.Equalities;

namespace Dashboard.Measures.Tests.Equalities;

public sealed class EqualityPairsTests
{
    [Fact]
    public void Pairs_NameMeasuresThatFitTogether() => Assert.All(EqualityPairs.All, pair =>
    {
        var counted = Catalogue.Standard[pair.MeasureId].Definition;
        var below = pair.BaseId is null ? counted : Catalogue.Standard[pair.BaseId].Definition;

        Assert.Equal(pair.BaseId is null ? MeasureKind.Share : MeasureKind.Count, counted.Kind);
        Assert.Equal((counted.Kind, counted.Basis), (below.Kind, below.Basis));
        Assert.All(EqualityDimension.All, dimension => Assert.Contains(dimension.Id, counted.Splits.Intersect(below.Splits)));
    });

    [Fact]
    public void Pairs_HaveIdsOfTheirOwn() => Assert.Distinct(EqualityPairs.All.Select(pair => pair.Id));

    [Fact]
    public void Dimensions_CompareWithAKnownGroupOfTheirList() => Assert.All(EqualityDimension.All, dimension =>
    {
        Assert.True(dimension.List.Holds(dimension.NotKnown));
        Assert.Contains(dimension.Reference, dimension.Known);
        Assert.DoesNotContain(dimension.NotKnown, dimension.Known);
    });

    [Theory]
    [InlineData("black", "black")]
    [InlineData("not-known", "white")]
    [InlineData("F", "white")]
    [InlineData(null, "white")]
    public void Reference_OfAnAddress_IsAKnownGroupOrTheUsualOne(string? asked, string settled) =>
        Assert.Equal(settled, EqualityDimension.Of(Dimensions.Ethnicity).Settle(asked));
}
