using Dashboard.Web.Features.Access.Settings;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace Dashboard.Web.Tests.Access;

public sealed class SignInSettingsTests
{
    private static readonly Dictionary<string, string?> Complete = new()
    {
        ["SignIn:Mode"] = "oidc",
        ["SignIn:Authority"] = "https://login.example/tenant",
        ["SignIn:ClientId"] = "portal",
        ["SignIn:ClientSecret"] = "secret",
        ["SignIn:Roles:0:Claim"] = "Dashboard.Analyst",
        ["SignIn:Roles:0:Role"] = "Analyst",
    };

    [Theory]
    [InlineData("Production")]
    [InlineData("Development")]
    public void Settings_OfAProvider_Start(string environment) => Assert.Empty(Faults(environment, Complete));

    [Theory]
    [InlineData("Development")]
    [InlineData("Staging")]
    public void NoSettings_OutsideProduction_AreTheMadeUpPeople(string environment) => Assert.Empty(Faults(environment, []));

    [Theory]
    [InlineData(null)]
    [InlineData("demo")]
    [InlineData("none")]
    public void Production_WithoutAProvider_DoesNotStart(string? mode) =>
        Assert.Equal(["SignIn:Mode"], Faults("Production", new Dictionary<string, string?> { ["SignIn:Mode"] = mode }));

    [Fact]
    public void Provider_HalfSet_SaysEverythingThatIsWrong()
    {
        var faults = Faults("Production", new Dictionary<string, string?>
        {
            ["SignIn:Mode"] = "oidc",
            ["SignIn:Authority"] = "login",
            ["SignIn:SessionHours"] = "0",
            ["SignIn:IdleMinutes"] = "-1",
            ["SignIn:RecheckSeconds"] = "90",
            ["SignIn:Roles:0:Claim"] = "x",
            ["SignIn:Roles:0:Role"] = "Admin",
            ["SignIn:Units:0:Claim"] = "y",
        });

        Assert.Equal(
            [
                "SignIn:SessionHours", "SignIn:IdleMinutes", "SignIn:RecheckSeconds", "SignIn:Authority", "SignIn:ClientId", "SignIn:ClientSecret", "SignIn:Roles:0:Role",
                "SignIn:Units:0", "SignIn:Roles",
            ],
            faults);
    }

    [Theory]
    [InlineData("http://login.example", "Production", true, false)]
    [InlineData("http://127.0.0.1:9000", "Production", false, false)]
    [InlineData("http://127.0.0.1:9000", "Production", true, true)]
    [InlineData("http://127.0.0.1:9000", "Development", false, true)]
    public void Authority_WithoutTls_IsForDevelopmentAndTestsOnly(string authority, string environment, bool loopback, bool starts)
    {
        var settings = new Dictionary<string, string?>(Complete) { ["SignIn:Authority"] = authority, ["SignIn:AllowLoopbackHttp"] = loopback ? "true" : "false" };

        Assert.Equal(starts ? [] : ["SignIn:Authority"], Faults(environment, settings));
    }

    [Fact]
    public void Settings_OfTheSample_AreThoseOfTheMadeUpPeople()
    {
        var sample = Path.GetFullPath(Path.Combine(AppContext.BaseDirectory, "../../../../../appsettings.sample.json"));

        Assert.Empty(Faults("Development", new ConfigurationBuilder().AddJsonFile(sample)));
    }

    private static string[] Faults(string environment, Dictionary<string, string?> settings) => Faults(environment, new ConfigurationBuilder().AddInMemoryCollection(settings));

    private static string[] Faults(string environment, IConfigurationBuilder configuration)
    {
        using var services = new ServiceCollection()
            .AddSingleton<IConfiguration>(configuration.Build())
            .AddSingleton<IHostEnvironment>(new NamedEnvironment(environment))
            .AddSignInSettings()
            .BuildServiceProvider();
        var fault = Record.Exception(() => services.GetRequiredService<IStartupValidator>().Validate());
        return fault is OptionsValidationException invalid ? [.. invalid.Failures.Select(failure => failure[..failure.IndexOf(": ", StringComparison.Ordinal)])] : [];
    }

    private sealed class NamedEnvironment(string name) : IHostEnvironment
    {
        public string EnvironmentName { get; set; } = name;

        public string ApplicationName { get; set; } = "Dashboard.Web";

        public string ContentRootPath { get; set; } = AppContext.BaseDirectory;

        public IFileProvider ContentRootFileProvider { get; set; } = new NullFileProvider();
    }
}
