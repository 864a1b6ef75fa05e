using Dashboard.Measures.Engine;

namespace Dashboard.Measures.Tests.Engine;

public sealed class CategoryRegistryTests
{
    [Fact]
    public void With_ACategoryItHas_IsTheSameSet()
    {
        var registry = new CategoryRegistry();
        var set = registry.With(registry.Of(), Dimensions.Factor, "1A");

        Assert.Same(set, registry.With(set, Dimensions.Factor, "1A"));
    }

    [Fact]
    public void With_SeveralCategoriesOfOneSplit_KeepsThemInAnyOrder()
    {
        var registry = new CategoryRegistry();
        var set = registry.With(registry.With(registry.Of(), Dimensions.Factor, "3B"), Dimensions.Factor, "1A");

        Assert.Equal("factor\t1A\nfactor\t3B", set.Text);
        Assert.Same(set, registry.With(registry.With(registry.Of(), Dimensions.Factor, "1A"), Dimensions.Factor, "3B"));
    }
}
