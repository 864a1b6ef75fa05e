using Dashboard.Measures.Engine;
using Dashboard.Web.Features.Outcomes;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Dashboard.Web.Tests.Features.Outcomes;

public sealed class MatrixSelectionTests
{
    [Fact]
    public void Shipped_IsFiveToSevenMeasuresOfEachQuadrant_WithoutFaults()
    {
        Assert.Empty(MatrixSelection.Faults(new OutcomesOptions(), Catalogue.Standard));
        Assert.All(Enum.GetValues<Quadrant>(), quadrant => Assert.InRange(MatrixSelection.Ids(new OutcomesOptions(), quadrant).Length, 5, 7));
    }

    [Fact]
    public void Settings_OfTheSample_AreTheShipped()
    {
        var sample = Path.GetFullPath(Path.Combine(AppContext.BaseDirectory, "../../../../../appsettings.sample.json"));
        var options = new ConfigurationBuilder().AddJsonFile(sample).Build().GetSection(OutcomesOptions.Section).Get<OutcomesOptions>()!;

        Assert.All(Enum.GetValues<Quadrant>(), quadrant => Assert.Equal(MatrixSelection.Ids(MatrixSelection.Shipped, quadrant), MatrixSelection.Ids(options, quadrant)));
    }

    [Fact]
    public void Settings_OfOneQuadrant_LeaveTheOthersAsTheyAre_InTheirOrder()
    {
        using var services = Services(("HowMuchDidWeDo:0", "cp.open"), ("HowMuchDidWeDo:1", "cla.open"));

        services.GetRequiredService<IStartupValidator>().Validate();

        var options = MatrixSelection.Settled(services.GetRequiredService<IOptions<OutcomesOptions>>().Value);
        Assert.Equal(["cp.open", "cla.open"], options.HowMuchDidWeDo!);
        Assert.Equal(MatrixSelection.Shipped.HowWellDidWeDoIt, options.HowWellDidWeDoIt!);
    }

    [Fact]
    public void Settings_ThatAreWrong_StopTheStartWithAllOfThem()
    {
        using var services = Services(
            ("HowMuchDidWeDo:0", "no.such"), ("HowMuchDidWeDo:1", "cp.open"), ("HowMuchDidWeDo:2", "cp.open"),
            ("WhatShareIsBetterOff:0", "cp.open"));

        var fault = Assert.Throws<OptionsValidationException>(() => services.GetRequiredService<IStartupValidator>().Validate());

        Assert.Equal(
            [
                "Outcomes:HowMuchDidWeDo: there is no measure \"no.such\". Choose ids of the catalogue (docs/measures).",
                "Outcomes:HowMuchDidWeDo: \"cp.open\" is named more than once. Name it once.",
                "Outcomes:WhatShareIsBetterOff: \"cp.open\" belongs to HowMuchDidWeDo. Name it there, or leave it out.",
            ],
            fault.Failures);
    }

    [Fact]
    public void Quadrant_WithMoreThanAPageHolds_IsRefused()
    {
        var many = Catalogue.Standard.All.Select(measure => measure.Definition).Where(definition => definition.Quadrant == Quadrant.HowWellDidWeDoIt).Take(MatrixSelection.Most + 1);

        Assert.Single(MatrixSelection.Faults(new OutcomesOptions { HowWellDidWeDoIt = [.. many.Select(definition => definition.Id)] }, Catalogue.Standard));
    }

    private static ServiceProvider Services(params (string Key, string Value)[] settings)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(settings.ToDictionary(setting => $"Outcomes:{setting.Key}", setting => (string?)setting.Value)).Build();
        return new ServiceCollection().AddSingleton<IConfiguration>(configuration).AddOutcomes().BuildServiceProvider();
    }
}
