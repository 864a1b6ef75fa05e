using System.Globalization;
using System.Net;

namespace Dashboard.EndToEnd.Tests.Portal;

/// <summary>The first start makes the authority; later ones are quick, keep what was there, and take other settings.</summary>
public sealed class RestartTests(RunningPortal portal) : IClassFixture<RunningPortal>
{
    [Fact]
    public async Task SecondStart_FindsTheStoreOfTheFirst()
    {
        var size = new FileInfo(portal.StoreFile).Length;

        await RestartAsync();

        Assert.True(new FileInfo(portal.StoreFile).Length >= size);
        Assert.DoesNotContain("Exception", portal.Log, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Start_WithFewSignInsAMinute_AsksWhoTriesMoreOftenToWait()
    {
        const int Allowed = 6;
        portal.Settings["Requests__SignInsPerMinute"] = Allowed.ToString(CultureInfo.InvariantCulture);
        try
        {
            await RestartAsync();
            using var reader = ScriptedReader.Nobody(portal);
            var statuses = new List<HttpStatusCode>();
            for (var attempt = 0; attempt < Allowed; attempt++)
            {
                using var answer = await reader.GetAsync("/sign-in");
                statuses.Add(answer.StatusCode);
            }

            using var refused = await reader.GetAsync("/sign-in");
            using var elsewhere = await reader.GetAsync("/css/tokens.css");

            Assert.Equal(HttpStatusCode.OK, statuses[0]);
            Assert.Equal((HttpStatusCode.TooManyRequests, HttpStatusCode.OK), (refused.StatusCode, elsewhere.StatusCode));
            Assert.Equal("60", Assert.Single(refused.Headers.GetValues("Retry-After")));
            Assert.Equal("That was too much at once. Please wait a minute and try again.", await refused.Content.ReadAsStringAsync());
        }
        finally
        {
            portal.Settings.Remove("Requests__SignInsPerMinute");
        }
    }

    [Fact]
    public async Task FirstStart_KilledMidway_BeginsAgainAndGetsReady()
    {
        var other = new RunningPortal();
        other.Prepare();
        try
        {
            await Task.Delay(TimeSpan.FromSeconds(4));
            other.Stop();
            other.Start();
            await other.WaitUntilReadyAsync();
        }
        finally
        {
            await other.DisposeAsync();
        }
    }

    private async Task RestartAsync()
    {
        portal.Stop();
        portal.Start();
        await portal.WaitUntilReadyAsync();
    }
}
