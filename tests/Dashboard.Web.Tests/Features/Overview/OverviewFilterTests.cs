using Dashboard.Measures.Calendar;
using Dashboard.Web.Features.Overview;
using Microsoft.AspNetCore.WebUtilities;

namespace Dashboard.Web.Tests.Features.Overview;

public sealed class OverviewFilterTests
{
    public static TheoryData<OverviewFilter> Filters =>
    [
        new(), new("T1"), new(Month: Month.Parse("2026-08")), new(Status: "looked-after"), new("unit & more", Month.Parse("2025-12"), "need-plan", All: true),
    ];

    [Theory]
    [MemberData(nameof(Filters))]
    public void Filter_ToUrlAndBack_IsTheSame(OverviewFilter filter) => Assert.Equal(filter, Read(filter.ToUrl()));

    [Fact]
    public void Filter_ThatMeansNothing_IsDropped() => Assert.Equal("/", Read("/?unit=&month=2026-13&status=nonsense&all=maybe").ToUrl());

    private static OverviewFilter Read(string url)
    {
        var query = QueryHelpers.ParseQuery(url.Contains('?', StringComparison.Ordinal) ? url[url.IndexOf('?', StringComparison.Ordinal)..] : "");
        string? Value(string name) => query.TryGetValue(name, out var value) ? value.ToString() : null;
        return OverviewFilter.FromQuery(Value("unit"), Value("month"), Value("status"), Value("all"));
    }
}
