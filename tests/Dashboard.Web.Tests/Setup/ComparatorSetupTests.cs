using Dashboard.Data.Comparators;
using Dashboard.Web.Setup;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Dashboard.Web.Tests.Setup;

public sealed class ComparatorSetupTests
{
    [Fact]
    public void Settings_OfTheSample_AreUsed()
    {
        var sample = Path.GetFullPath(Path.Combine(AppContext.BaseDirectory, "../../../../../appsettings.sample.json"));
        using var services = Services(new ConfigurationBuilder().AddJsonFile(sample));

        services.GetRequiredService<IStartupValidator>().Validate();
        var settings = services.GetRequiredService<ComparatorSettings>();
        Assert.Equal((10, "May 2025", NeighbourAverage.Median), (settings.NeighbourCodes.Count, settings.NeighbourSet, settings.Average));
    }

    [Fact]
    public void Settings_WithCodesThatAreNone_StopTheStartWithAllOfThem()
    {
        using var services = Services(new ConfigurationBuilder().AddInMemoryCollection(
            new Dictionary<string, string?> { ["Comparators:Authority"] = "Durham", ["Comparators:Neighbours:0"] = "E06000005", ["Comparators:Neighbours:1"] = "E0600001" }));

        var fault = Assert.Throws<OptionsValidationException>(() => services.GetRequiredService<IStartupValidator>().Validate());

        Assert.Equal(["Comparators:Authority", "Comparators:Neighbours:1"], fault.Failures.Select(failure => failure[..failure.IndexOf(": ", StringComparison.Ordinal)]));
    }

    private static ServiceProvider Services(IConfigurationBuilder configuration) =>
        new ServiceCollection().AddSingleton<IConfiguration>(configuration.Build()).AddComparators().BuildServiceProvider();
}
