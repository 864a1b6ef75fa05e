using Dashboard.Web.Setup.Protection;
using Microsoft.AspNetCore.Http;

namespace Dashboard.Web.Tests.Setup.Protection;

public sealed class CircuitOriginTests
{
    private static readonly HashSet<string> Allowed = new(StringComparer.OrdinalIgnoreCase) { "https://dashboard.example.gov.uk" };

    [Theory]
    [InlineData("", true)] // No browser.
    [InlineData("https://portal.internal:8443", true)]
    [InlineData("HTTPS://PORTAL.INTERNAL:8443", true)]
    [InlineData("https://dashboard.example.gov.uk", true)]
    [InlineData("http://portal.internal:8443", false)] // Not as the page was served.
    [InlineData("https://portal.internal", false)]
    [InlineData("https://portal.internal:8443.elsewhere.example", false)]
    [InlineData("https://elsewhere.example", false)]
    [InlineData("null", false)] // A page in a frame without an origin, or from a file.
    public void Circuit_OpensForPagesOfThePortalOnly(string origin, bool opens)
    {
        var request = new DefaultHttpContext().Request;
        (request.Scheme, request.Host) = ("https", new HostString("portal.internal", 8443));
        if (origin.Length > 0)
        {
            request.Headers.Origin = origin;
        }

        Assert.Equal(opens, CircuitOrigin.IsOwn(request, Allowed));
    }
}
