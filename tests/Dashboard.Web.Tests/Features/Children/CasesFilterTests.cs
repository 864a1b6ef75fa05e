using Dashboard.Data.Queries;
using Dashboard.Measures.Calendar;
using Dashboard.Measures.Engine;
using Dashboard.Web.Features.Cases;
using Dashboard.Web.Ui.Links;

namespace Dashboard.Web.Tests.Features.Children;

public sealed class CasesFilterTests
{
    [Theory]
    [InlineData("/cases?measure=sos.safety-plan&month=2026-10&unit=T1")]
    [InlineData("/cases?measure=m&month=2026-10&unit=T1&worker=W1&band=11-20&status=need-plan&split=age%3A5-9&split=gender%3AF&counted=0&reason=missing&edition=live&sort=due&desc=1&page=3&size=25")]
    public void Filter_ThereAndBack_IsTheSame(string address) => Assert.Equal(address, CasesFilter.FromQuery(address[6..]).ToUrl());

    [Fact]
    public void Filter_Garbage_FallsBack()
    {
        var filter = CasesFilter.FromQuery("?measure=m&month=October&unit=T1&counted=maybe&status=x&split=age&split=shoe:9&split=age:999&reason=because&edition=old&sort=name&desc=yes&page=-4&size=0&band=");

        Assert.Equal("/cases?measure=m&unit=T1", filter.ToUrl());
    }

    [Theory]
    [InlineData("size=9999", CaseFilter.MaxPageSize)]
    [InlineData("size=1e3", CasesFilter.DefaultSize)]
    [InlineData("size=99999999999", CasesFilter.DefaultSize)]
    public void Size_OutOfBounds_IsBroughtBack(string query, int expected) => Assert.Equal(expected, CasesFilter.FromQuery("?" + query).Size);

    [Fact]
    public void Filter_FromTheSharedAddress_ReadsStatusAndBandAsSplits()
    {
        var status = CasesFilter.FromQuery(new Uri("http://x" + CaseUrls.For("m", Month.Parse("2026-10"), "T1", split: new CategoryPair(Dimensions.Status, "need-plan"), counted: true)).Query);
        var band = CasesFilter.FromQuery(new Uri("http://x" + CaseUrls.For("m", Month.Parse("2026-10"), "T1", split: new CategoryPair(Dimensions.Band, "46+"))).Query);

        Assert.Equal(("need-plan", true, 0), (status.Status, status.Counted, status.Splits.Count));
        Assert.Equal(("46+", 0), (band.Band, band.Splits.Count));
    }

    [Fact]
    public void Filter_BandOfAnotherMeasure_IsDropped() =>
        Assert.Null(new CasesFilter { Band = "46+" }.Fitting(Catalogue.Standard["sos.safety-plan"].Definition).Band);
}
