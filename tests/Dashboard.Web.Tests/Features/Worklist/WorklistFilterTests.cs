using Dashboard.Web.Features.Worklist;

namespace Dashboard.Web.Tests.Features.Worklist;

public sealed class WorklistFilterTests
{
    [Theory]
    [InlineData("/worklist")]
    [InlineData("/worklist?unit=T1&worker=W1&due=overdue&topic=visits&rule=cin-visit&page=2")]
    [InlineData("/worklist?unit=authority&own=1&due=10&topic=care-leavers")]
    [InlineData("/worklist?unit=T1&by=worker")]
    public void Address_ThereAndBack_IsTheSame(string address) => Assert.Equal(address, WorklistFilter.FromQuery(address["/worklist".Length..]).ToUrl());

    [Theory]
    [InlineData("?unit=&worker=%20&own=yes&due=7&topic=weather&rule=none&by=team&page=-3")]
    [InlineData("?page=0&due=&page=2")]
    public void Garbage_FallsBack(string query) => Assert.Equal("/worklist", WorklistFilter.FromQuery(query).ToUrl());

    [Fact]
    public void Files_KeepTheFilterAndNotThePage()
    {
        var filter = WorklistFilter.FromQuery("?unit=T1&due=5&page=3&by=worker");

        Assert.Equal("/worklist/export?unit=T1&due=5&format=csv", filter.ExportUrl("csv"));
        Assert.Equal("/worklist/calendar?unit=T1&due=5", filter.CalendarUrl());
    }
}
