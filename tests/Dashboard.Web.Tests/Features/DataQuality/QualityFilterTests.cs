using Dashboard.Measures.Calendar;
using Dashboard.Web.Features.DataQuality;

namespace Dashboard.Web.Tests.Features.DataQuality;

public sealed class QualityFilterTests
{
    [Theory]
    [InlineData("/data-quality")]
    [InlineData("/data-quality?unit=T1&month=2026-10")]
    [InlineData("/data-quality?unit=T%201&teams=all&fields=all")]
    public void Address_GoesThereAndBack(string url) =>
        Assert.Equal(url, QualityFilter.FromQuery(url.Contains('?', StringComparison.Ordinal) ? url[url.IndexOf('?', StringComparison.Ordinal)..] : "").ToUrl());

    [Fact]
    public void Nonsense_IsDropped() =>
        Assert.Equal(new QualityFilter(), QualityFilter.FromQuery("?month=2026-13&teams=some&unit="));

    [Fact]
    public void Export_KeepsUnitAndMonth() =>
        Assert.Equal("/data-quality/export?part=fields&format=csv&unit=T1&month=2026-10", new QualityFilter("T1", Month.Parse("2026-10"), AllTeams: true).ExportUrl("fields", "csv"));
}
