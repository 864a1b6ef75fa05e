using Dashboard.Measures.Calendar;
using Dashboard.Web.Features.MeasurePage;
using Microsoft.AspNetCore.WebUtilities;

namespace Dashboard.Web.Tests.Features.MeasurePage;

public sealed class MeasureFilterTests
{
    public static TheoryData<MeasureFilter> Filters =>
    [
        new("sos.mapping"), new("cp.open.rate", "T1"), new("sos.mapping", Month: Month.Parse("2026-08")), new("sos.mapping", "a&b", Month.Parse("2025-12"), "need-plan", All: true),
    ];

    [Theory]
    [MemberData(nameof(Filters))]
    public void Filter_ToUrlAndBack_IsTheSame(MeasureFilter filter) => Assert.Equal(filter, Read(filter.ToUrl()));

    [Fact]
    public void Filter_ThatMeansNothing_IsDropped() => Assert.Equal("/measures/cp.open", Read("/measures/cp.open?unit=&month=October&status=other&all=0").ToUrl());

    private static MeasureFilter Read(string url)
    {
        var uri = new Uri(new Uri("http://portal"), url);
        var query = QueryHelpers.ParseQuery(uri.Query);
        string? Value(string name) => query.TryGetValue(name, out var value) ? value.ToString() : null;
        return MeasureFilter.FromQuery(Uri.UnescapeDataString(uri.Segments[^1]), Value("unit"), Value("month"), Value("status"), Value("all"));
    }
}
