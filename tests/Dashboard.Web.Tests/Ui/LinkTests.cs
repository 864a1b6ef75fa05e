using Dashboard.Measures.Calendar;
using Dashboard.Measures.Engine;
using Dashboard.Web.Ui.Links;

namespace Dashboard.Web.Tests.Ui;

public sealed class LinkTests
{
    private static readonly Month October = Month.Parse("2026-10");

    [Fact]
    public void Cases_OfAUnit_NamesMeasureMonthAndUnit() =>
        Assert.Equal("/cases?measure=sos.mapping&month=2026-10&unit=T1", CaseUrls.For("sos.mapping", October, "T1"));

    [Fact]
    public void Cases_Narrowed_CarriesEveryFilterEscaped() =>
        Assert.Equal(
            "/cases?measure=cp.open&month=2026-10&unit=T1&worker=W%261&band=61%2B&split=age%3A16%2B&counted=0",
            CaseUrls.For("cp.open", October, "T1", "W&1", "61+", new CategoryPair(Dimensions.Age, "16+"), counted: false));

    [Fact]
    public void Measure_WithoutChoices_IsItsPlainAddress() => Assert.Equal("/measures/sos.mapping", MeasureUrls.For("sos.mapping"));

    [Fact]
    public void Measure_Chosen_KeepsTheChoices() =>
        Assert.Equal("/measures/sos.mapping?unit=T1&month=2026-10&status=need-plan&all=1", MeasureUrls.For("sos.mapping", October, "T1", "need-plan", all: true));
}
