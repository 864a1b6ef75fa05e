using Dashboard.Web.Features.Equalities;

namespace Dashboard.Web.Tests.Features.Equalities;

public sealed class RatioAxisTests
{
    [Fact]
    public void One_LiesInTheMiddle() => Assert.Equal(RatioAxis.Width / 2, RatioAxis.Place(1), 10);

    [Fact]
    public void HalfAndTwice_LieAsFarFromTheMiddle() => Assert.Equal(RatioAxis.Place(1) - RatioAxis.Place(0.5), RatioAxis.Place(2) - RatioAxis.Place(1), 10);

    [Theory]
    [InlineData(0)]
    [InlineData(0.01)]
    [InlineData(0.25)]
    public void Below_TheScale_LiesAtItsLeftEnd(double index) => Assert.Equal(RatioAxis.Place(0.25), RatioAxis.Place(index), 10);

    [Theory]
    [InlineData(0.2, true)]
    [InlineData(0.25, false)]
    [InlineData(4, false)]
    [InlineData(5, true)]
    public void Beyond_TheScale_IsSaid(double index, bool beyond) => Assert.Equal(beyond, RatioAxis.IsBeyond(index));
}
