using Dashboard.Measures.Codes;
using Dashboard.Web.Setup;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Dashboard.Web.Tests.Setup;

public sealed class AuditSetupTests
{
    [Fact]
    public void Settings_OfTheSample_AreTheDefault()
    {
        var sample = Path.GetFullPath(Path.Combine(AppContext.BaseDirectory, "../../../../../appsettings.sample.json"));
        using var services = Services(new ConfigurationBuilder().AddJsonFile(sample));

        services.GetRequiredService<IStartupValidator>().Validate();
        Assert.Equal(GradeBands.Default.ToString(), services.GetRequiredService<GradeBands>().ToString());
    }

    [Fact]
    public void Settings_OfOneGrade_LeaveTheOthersAsTheyAre()
    {
        using var services = Services(Of(("Good", "6-8"), ("Outstanding", "9-10")));

        services.GetRequiredService<IStartupValidator>().Validate();
        Assert.Equal("0-2 inadequate, 3-5 requires improvement, 6-8 good and 9-10 outstanding", services.GetRequiredService<GradeBands>().Words);
    }

    [Fact]
    public void Settings_ThatAreWrong_StopTheStartWithAllOfThem()
    {
        using var services = Services(Of(("Inadequate", "0-4"), ("Good", "six"), ("Outstanding", "7-12")));

        var fault = Assert.Throws<OptionsValidationException>(() => services.GetRequiredService<IStartupValidator>().Validate());

        Assert.Equal(3, fault.Failures.Count());
        Assert.All(fault.Failures, failure => Assert.StartsWith("Audits:GradeBands: ", failure, StringComparison.Ordinal));
    }

    private static IConfigurationBuilder Of(params (string Grade, string Band)[] bands) => new ConfigurationBuilder().AddInMemoryCollection(
        bands.ToDictionary(band => $"Audits:GradeBands:{band.Grade}", band => (string?)band.Band));

    private static ServiceProvider Services(IConfigurationBuilder configuration) =>
        new ServiceCollection().AddSingleton<IConfiguration>(configuration.Build()).AddAuditBands().BuildServiceProvider();
}
