using System.Diagnostics;

namespace Dashboard.EndToEnd.Tests.SignIn;

public sealed class StartTests
{
    [Fact]
    public async Task Portal_InProductionWithoutAProvider_RefusesToStartAndSaysWhy()
    {
        var assembly = BuildOutput.Of("src/Dashboard.Web", "Dashboard.Web.dll");
        var start = new ProcessStartInfo("dotnet", [assembly, "--urls", $"http://127.0.0.1:{FreePort.Next()}"])
        {
            WorkingDirectory = Path.GetDirectoryName(assembly)!,
            RedirectStandardError = true,
        };
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Production";
        start.Environment["Store__Database"] = "sqlite:" + Path.Combine(Path.GetTempPath(), $"never-made-{Guid.NewGuid():N}.db");

        using var process = Process.Start(start)!;
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        var errors = await process.StandardError.ReadToEndAsync(patience.Token);
        await process.WaitForExitAsync(patience.Token);

        Assert.Equal(2, process.ExitCode);
        Assert.Contains("SignIn:Mode", errors, StringComparison.Ordinal);
    }
}
