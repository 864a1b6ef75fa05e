using Dashboard.Web.Setup.Protection;

namespace Dashboard.Web.Tests.Setup.Protection;

public sealed class RequestOptionsTests
{
    [Theory]
    [InlineData("https://dashboard.example.gov.uk", true)]
    [InlineData("https://dashboard.example.gov.uk:8443", true)]
    [InlineData("http://localhost:5000", true)]
    [InlineData("https://dashboard.example.gov.uk/", false)] // Browsers send no slash.
    [InlineData("https://dashboard.example.gov.uk/portal", false)]
    [InlineData("dashboard.example.gov.uk", false)]
    [InlineData("*", false)]
    public void Origins_AreWrittenAsBrowsersSendThem(string origin, bool accepted)
    {
        var result = new ValidateRequestOptions().Validate(null, new RequestOptions { Origins = { origin } });

        Assert.Equal(accepted, result.Succeeded);
        Assert.True(accepted || result.Failures!.Single().Contains("Requests:Origins", StringComparison.Ordinal));
    }
}
