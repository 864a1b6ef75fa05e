using System.Security.Claims;
using System.Text;
using System.Text.Json;
using Dashboard.Data;
using Dashboard.Data.Access;
using Dashboard.Data.Reports;
using Dashboard.Measures.Codes;
using Dashboard.TestSupport;
using Dashboard.Web.Features.Access;
using Dashboard.Web.Features.Reports;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Dashboard.Web.Tests.Features.Reports;

/// <summary>What the browser is told of a section that it sends.</summary>
public sealed class ReportEndpointTests : IAsyncLifetime
{
    private static readonly AccessScope Manager = new() { UserId = "manager", Role = PortalRole.TeamManager, UnitIds = ["T1"] };

    private StoreBuilder _builder = null!;
    private ServiceProvider _services = null!;
    private int _report;

    public async Task InitializeAsync()
    {
        _builder = await StoreBuilder.OfAsync(new BookBuilder().OpenChild("C1"), months: 1, publish: 1);
        var services = new ServiceCollection().AddLogging().AddDashboardData(_builder.Store.Connection).AddAntiforgery();
        services.AddDataProtection().UseEphemeralDataProtectionProvider();
        _services = services.BuildServiceProvider();
        _report = await _services.GetRequiredService<ReportService>().OpenAsync(Manager, ReportKinds.TeamManager, 1, "T1", CancellationToken.None);
    }

    public async Task DisposeAsync()
    {
        await _services.DisposeAsync();
        await _builder.DisposeAsync();
    }

    [Fact]
    public async Task Put_OverTheKnownRevision_IsSaved_WithTheTimeInUtc()
    {
        var (status, answer) = await PutAsync(Manager, """{"revision":0,"text":"<b>One</b>"}""");

        Assert.Equal((200, 1), (status, answer.GetProperty("revision").GetInt32()));
        Assert.EndsWith("Z", answer.GetProperty("savedAt").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Put_OverAnEarlierRevision_IsAConflict_WithWhatStands()
    {
        await PutAsync(Manager, """{"revision":0,"text":"One"}""");

        var (status, answer) = await PutAsync(Manager with { UserId = "deputy" }, """{"revision":0,"text":"Two"}""");

        Assert.Equal((409, "One", 1), (status, answer.GetProperty("text").GetString(), answer.GetProperty("revision").GetInt32()));
        Assert.NotEmpty(answer.GetProperty("author").GetString()!);
    }

    [Theory]
    [InlineData("""{"revision":0""")]
    [InlineData("""{"revision":"x","text":"t"}""")]
    [InlineData("""{"revision":0,"text":null}""")]
    [InlineData("")]
    public async Task Put_OfWhatIsNotTheProtocol_IsRefusedInWords(string body)
    {
        var (status, answer) = await PutAsync(Manager, body);

        Assert.Equal(400, status);
        Assert.Contains("It is kept here", answer.GetProperty("words").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Put_OfTwoHundredThousandCharacters_IsRefusedWithTheNumber()
    {
        var (status, answer) = await PutAsync(Manager, JsonSerializer.Serialize(new { revision = 0, text = new string('é', 200_000) }));

        Assert.Equal(422, status);
        Assert.Contains("200,000", answer.GetProperty("words").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Put_WithoutTheTokenOrWithThatOfSomebodyElse_IsRefusedAndChangesNothing()
    {
        Assert.Equal(400, (await PutAsync(Manager, """{"revision":0,"text":"One"}""", token: _ => null)).Status);
        Assert.Equal(400, (await PutAsync(Manager, """{"revision":0,"text":"One"}""", tokenOf: Manager with { UserId = "somebody-else" })).Status);

        Assert.Equal(200, (await PutAsync(Manager, """{"revision":0,"text":"One"}""")).Status);
    }

    [Theory]
    [InlineData(PortalRole.ServiceManager, "S1")]
    [InlineData(PortalRole.TeamManager, "T2")]
    [InlineData(PortalRole.Analyst, "authority")]
    public async Task Put_ByWhoDoesNotWriteTheReport_IsForbidden(PortalRole role, string unit) =>
        Assert.Equal(403, (await PutAsync(Manager with { Role = role, UnitIds = [unit] }, """{"revision":0,"text":"t"}""")).Status);

    private async Task<(int Status, JsonElement Answer)> PutAsync(AccessScope who, string body, Func<string, string?>? token = null, AccessScope? tokenOf = null)
    {
        var antiforgery = _services.GetRequiredService<IAntiforgery>();
        var given = antiforgery.GetAndStoreTokens(Context(tokenOf ?? who));
        var context = Context(who);
        context.Request.Method = HttpMethods.Put;
        context.Request.ContentType = "application/json";
        context.Request.Body = new MemoryStream(Encoding.UTF8.GetBytes(body));
        context.Request.Headers.Cookie = $"{_services.GetRequiredService<IOptions<AntiforgeryOptions>>().Value.Cookie.Name}={given.CookieToken}";
        context.Request.Headers["RequestVerificationToken"] = token is null ? given.RequestToken : token(given.RequestToken!);
        using var output = new MemoryStream();
        context.Response.Body = output;

        var result = await ReportEndpoints.SaveAsync(context, _report, "meaning", _services.GetRequiredService<ReportWriting>(), antiforgery, _services.GetRequiredService<ILogger<ReportWriting>>());
        await result.ExecuteAsync(context);

        return (context.Response.StatusCode, JsonDocument.Parse(output.ToArray()).RootElement);
    }

    private DefaultHttpContext Context(AccessScope who) => new() { RequestServices = _services, User = new ClaimsPrincipal(ScopeClaims.Identity(who, "Test", "test")) };
}
