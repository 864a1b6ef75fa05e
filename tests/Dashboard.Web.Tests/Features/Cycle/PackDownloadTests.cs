using System.IO.Compression;
using System.Net;
using System.Security.Claims;
using System.Text.Encodings.Web;
using Dashboard.Data;
using Dashboard.Data.Access;
using Dashboard.TestSupport;
using Dashboard.Web.Features.Access;
using Dashboard.Web.Features.Cycle;
using Dashboard.Web.Features.Cycle.Packs;
using Dashboard.Web.Features.QaReport;
using Dashboard.Web.Setup;
using Dashboard.Web.Tests.Features.Support;
using Dashboard.Web.Ui.Documents.Packs;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Dashboard.Web.Tests.Features.Cycle;

/// <summary>A pack as a browser fetches it, from a server that listens: routing, policies and the answer are the portal's.</summary>
public sealed class PackDownloadTests : IAsyncLifetime, IDisposable
{
    private static readonly AccessScope Manager = new() { UserId = "manager", Role = PortalRole.TeamManager, UnitIds = ["T1"] };

    private readonly LateDocument _late = new();
    private readonly Clock _clock = new();
    private readonly HttpClient _browser = new(new HttpClientHandler { AllowAutoRedirect = false });
    private StoreBuilder _store = null!;
    private WebApplication _portal = null!;

    private PackDesk Desk => _portal.Services.GetRequiredService<PackDesk>();

    public async Task InitializeAsync()
    {
        _store = await StoreBuilder.OfAsync(FigureBook.New(), months: 2, publish: 1);
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Services.AddSingleton<TimeProvider>(_clock).AddDashboardData(_store.Store.Connection).AddCycle().AddQaReport().AddOptions<PortalOptions>();
        builder.Services.AddSingleton<IPackSource>(_late);
        builder.Services.AddPolicies();
        builder.Services.AddAuthentication(Header.Name).AddScheme<AuthenticationSchemeOptions, Header>(Header.Name, null);
        _portal = builder.Build();
        _portal.UseAuthentication().UseAuthorization();
        _portal.MapCycle();
        await _portal.StartAsync();
        _browser.BaseAddress = new Uri(_portal.Urls.Single());
    }

    public async Task DisposeAsync()
    {
        _late.Come();
        await _portal.DisposeAsync();
        await _store.DisposeAsync();
    }

    public void Dispose() => _browser.Dispose();

    [Fact]
    public async Task Download_WhileThePackIsMade_SaysSo_AndGivesTheZipAfterwards()
    {
        var job = Start();

        var (status, words) = await WordsAsync(Manager, job);
        Assert.Equal(HttpStatusCode.Conflict, status);
        Assert.Contains("still being made", words, StringComparison.Ordinal);

        await MadeAsync(job);
        using var answer = await GetAsync(Manager, job);
        Assert.Equal((HttpStatusCode.OK, "application/zip", true), (answer.StatusCode, answer.Content.Headers.ContentType?.MediaType, answer.Headers.CacheControl?.NoStore));
        Assert.Equal("week-5-pack-2026-10-T1.zip", answer.Content.Headers.ContentDisposition?.FileName?.Trim('"'));
        using var zip = new ZipArchive(await answer.Content.ReadAsStreamAsync());
        Assert.Equal(["late.docx", "00-contents.docx"], zip.Entries.Select(entry => entry.FullName));
    }

    [Fact]
    public async Task Download_ByAnotherReader_OrWithOtherRightsThanAtTheMaking_IsRefused()
    {
        var job = Start();
        await MadeAsync(job);

        foreach (var reader in new[]
        {
            Manager with { UserId = "deputy" },
            Manager with { Role = PortalRole.ServiceManager },
            Manager with { UnitIds = ["T2"] },
            Manager with { UnitIds = ["T1", "T2"] },
        })
        {
            var (status, words) = await WordsAsync(reader, job);
            Assert.Equal(HttpStatusCode.NotFound, status);
            Assert.Contains("no longer kept", words, StringComparison.Ordinal);
        }

        Assert.Equal(HttpStatusCode.OK, (await WordsAsync(Manager, job)).Status);
    }

    [Fact]
    public async Task Download_ByNobody_OrByWhoComesToNoReview_IsStoppedAtTheDoor()
    {
        var job = Start();
        await MadeAsync(job);

        Assert.Equal(HttpStatusCode.Unauthorized, (await WordsAsync(null, job)).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await WordsAsync(Manager with { Role = PortalRole.Councillor }, job)).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await WordsAsync(Manager with { Role = PortalRole.Practitioner }, job)).Status);
    }

    [Fact]
    public async Task Download_AfterTenMinutes_FindsNothing()
    {
        var job = Start();
        await MadeAsync(job);

        _clock.Pass(PackDesk.Kept - TimeSpan.FromMinutes(1));
        Assert.Equal(HttpStatusCode.OK, (await WordsAsync(Manager, job)).Status);
        _clock.Pass(TimeSpan.FromMinutes(2));
        Assert.Equal(HttpStatusCode.NotFound, (await WordsAsync(Manager, job)).Status);
    }

    private PackJob Start() => Desk.Start(Manager, PackKind.QualityAssurance, null, again: false)!;

    private async Task MadeAsync(PackJob job)
    {
        _late.Come();
        for (var wait = 0; wait < 600 && job.Progress.IsRunning; wait++)
        {
            await Task.Delay(50);
        }

        Assert.Null(job.Progress.Fault);
    }

    private async Task<(HttpStatusCode Status, string Words)> WordsAsync(AccessScope? reader, PackJob job)
    {
        using var answer = await GetAsync(reader, job);
        return (answer.StatusCode, await answer.Content.ReadAsStringAsync());
    }

    private async Task<HttpResponseMessage> GetAsync(AccessScope? reader, PackJob job)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, CycleUrls.PackFile(job.Id));
        if (reader is not null)
        {
            request.Headers.Add(Header.Name, [reader.UserId, reader.Role.ToString(), .. reader.UnitIds]);
        }

        return await _browser.SendAsync(request);
    }

    /// <summary>A document that is there only when it is told to come.</summary>
    private sealed class LateDocument : IPackSource
    {
        private readonly TaskCompletionSource _come = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public PackKind Pack => PackKind.QualityAssurance;

        public int Order => 0;

        public string Title => "A late document";

        public void Come() => _come.TrySetResult();

        public Task<IReadOnlyList<PackEntry>> EntriesAsync(PackRequest request, CancellationToken cancellationToken) =>
            Task.FromResult<IReadOnlyList<PackEntry>>([new(Title, "Late", new PackFile("late.docx", async token =>
            {
                await _come.Task.WaitAsync(token);
                return stream => stream.WriteByte(1);
            }))]);
    }

    /// <summary>Signs in whom a header names, with the claims that the portal gives.</summary>
    private sealed class Header(IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory loggers, UrlEncoder encoder) : AuthenticationHandler<AuthenticationSchemeOptions>(options, loggers, encoder)
    {
        public const string Name = "X-Reader";

        protected override Task<AuthenticateResult> HandleAuthenticateAsync()
        {
            if (Request.Headers[Name].ToString().Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) is not [var user, var role, .. var units])
            {
                return Task.FromResult(AuthenticateResult.NoResult());
            }

            var scope = new AccessScope { UserId = user, Role = Enum.Parse<PortalRole>(role), UnitIds = units };
            return Task.FromResult(AuthenticateResult.Success(new AuthenticationTicket(new ClaimsPrincipal(ScopeClaims.Identity(scope, user, Name)), Name)));
        }
    }

    private sealed class Clock : TimeProvider
    {
        private TimeSpan _ahead;

        public void Pass(TimeSpan time) => _ahead += time;

        public override DateTimeOffset GetUtcNow() => base.GetUtcNow() + _ahead;
    }
}
