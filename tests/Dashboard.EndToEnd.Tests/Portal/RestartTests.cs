namespace Dashboard.EndToEnd.Tests.Portal;

/// <summary>The first start makes the authority; the second is quick, and keeps what was there.</summary>
public sealed class RestartTests
{
    [Fact]
    public async Task SecondStart_FindsTheStoreOfTheFirst()
    {
        var portal = new RunningPortal();
        await portal.InitializeAsync();
        try
        {
            var size = new FileInfo(portal.StoreFile).Length;
            portal.Stop();
            portal.Start();
            await portal.WaitUntilReadyAsync();

            Assert.True(new FileInfo(portal.StoreFile).Length >= size);
            Assert.DoesNotContain("Exception", portal.Log, StringComparison.Ordinal);
        }
        finally
        {
            await portal.DisposeAsync();
        }
    }

    [Fact]
    public async Task FirstStart_KilledMidway_BeginsAgainAndGetsReady()
    {
        var portal = new RunningPortal();
        portal.Prepare();
        try
        {
            await Task.Delay(TimeSpan.FromSeconds(4));
            portal.Stop();
            portal.Start();
            await portal.WaitUntilReadyAsync();
        }
        finally
        {
            await portal.DisposeAsync();
        }
    }
}
