using System.Reflection;
using Dashboard.Web.Setup;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Web.Tests.Setup;

public sealed class PagePoliciesTests
{
    public static TheoryData<Type> Pages =>
        [.. typeof(PageRenderModes).Assembly.GetTypes().Where(type => type.GetCustomAttributes<RouteAttribute>().Any())];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Page_Routable_SaysWhoMayOpenIt(Type page)
    {
        var policy = page.GetCustomAttribute<AuthorizeAttribute>()?.Policy;
        var open = page.GetCustomAttribute<AllowAnonymousAttribute>() is not null;

        Assert.True(open ^ policy is not null, $"{page.Name} needs [Authorize(Policy = …)] or [AllowAnonymous], and not both.");
    }
}
