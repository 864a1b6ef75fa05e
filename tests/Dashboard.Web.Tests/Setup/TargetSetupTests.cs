using Dashboard.Data.Targets;
using Dashboard.Measures.Calendar;
using Dashboard.Web.Setup;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Dashboard.Web.Tests.Setup;

public sealed class TargetSetupTests
{
    [Fact]
    public void Settings_WithTargets_AreFound()
    {
        using var services = Services(("Targets:0:Measure", "referral.nfa"), ("Targets:0:Value", "0.05"), ("Targets:0:From", "2026-04"));

        Assert.Equal(0.05, services.GetRequiredService<TargetFinder>().Find("referral.nfa", "authority", Month.Parse("2026-10"))?.Value);
    }

    [Fact]
    public void Settings_WithoutTargets_HaveNone()
    {
        using var services = Services();

        Assert.Null(services.GetRequiredService<TargetFinder>().Find("referral.nfa", "authority", Month.Parse("2026-10")));
    }

    [Fact]
    public void Settings_WithFaults_StopTheStartWithAllOfThem()
    {
        using var services = Services(("Targets:0:Measure", "no.such"), ("Targets:0:Value", "many"), ("Targets:0:From", "soon"));

        var fault = Assert.Throws<OptionsValidationException>(() => services.GetRequiredService<IStartupValidator>().Validate());

        Assert.Equal(3, fault.Failures.Count());
    }

    private static ServiceProvider Services(params (string Key, string Value)[] settings)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(settings.ToDictionary(setting => setting.Key, setting => (string?)setting.Value)).Build();
        return new ServiceCollection().AddSingleton<IConfiguration>(configuration).AddTargets().BuildServiceProvider();
    }
}
