using Dashboard.Web.Setup.Protection;

namespace Dashboard.Web.Tests.Setup.Protection;

public sealed class ContentPolicyTests
{
    [Fact]
    public void Policy_LetsNoScriptRunThatThePortalDoesNotServe()
    {
        var directives = Directives();

        Assert.Equal(["'none'"], directives["default-src"]);
        Assert.Equal(["'self'", "'nonce-abc'"], directives["script-src"]);
        Assert.Equal(["'self'", "'nonce-abc'"], directives["style-src"]);
        Assert.Equal(["'none'"], directives["frame-ancestors"]);
        Assert.Equal(["'self'"], directives["base-uri"]);
        Assert.DoesNotContain(directives.Where(directive => directive.Key != "style-src-attr").SelectMany(directive => directive.Value), source => source is "*" or "'unsafe-inline'" or "'unsafe-eval'" or "https:");
    }

    [Fact]
    public void Policy_LetsFormsLeadToTheProviderOfTheSettings() =>
        Assert.Equal(["'self'", "https://sign-in.example.gov.uk"], Directives("https://sign-in.example.gov.uk")["form-action"]);

    [Fact]
    public void Nonce_IsTheSameWithinAResponseAndNewInTheNext()
    {
        var context = new Microsoft.AspNetCore.Http.DefaultHttpContext();

        Assert.Equal(PageNonce.Of(context), PageNonce.Of(context));
        Assert.NotEqual(PageNonce.Of(context), PageNonce.Of(new Microsoft.AspNetCore.Http.DefaultHttpContext()));
        Assert.Equal(16, Convert.FromBase64String(PageNonce.Of(context)).Length);
    }

    private static Dictionary<string, string[]> Directives(params string[] formTargets) => new ContentPolicy(formTargets).For("abc")
        .Split("; ")
        .Select(directive => directive.Split(' '))
        .ToDictionary(words => words[0], words => words[1..]);
}
