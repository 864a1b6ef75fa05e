using Dashboard.Measures.Engine;
using Dashboard.Web.Features.BoardSummary;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Dashboard.Web.Tests.Features.BoardSummary;

public sealed class HeadlineSelectionTests
{
    [Fact]
    public void Shipped_IsTenMeasures_WithoutFaults()
    {
        Assert.Empty(HeadlineSelection.Faults(new BoardSummaryOptions()));
        Assert.Equal(10, HeadlineSelection.Shipped.Count);
    }

    [Fact]
    public void PlainWords_EveryOne_AreOfAMeasureOfTheCatalogue() => Assert.All(HeadlineWording.All, wording => Assert.NotNull(Catalogue.Standard.Find(wording.MeasureId)));

    [Fact]
    public void Settings_OfTheSample_AreTheShipped()
    {
        var sample = Path.GetFullPath(Path.Combine(AppContext.BaseDirectory, "../../../../../appsettings.sample.json"));

        Assert.Equal(HeadlineSelection.Shipped, new ConfigurationBuilder().AddJsonFile(sample).Build().GetSection(BoardSummaryOptions.Section).Get<BoardSummaryOptions>()!.Measures!);
    }

    [Fact]
    public void Settings_ThatAreWrong_StopTheStartWithAllOfThem()
    {
        using var services = Services("no.such", "cla.open", "cla.open");

        var faults = Assert.Throws<OptionsValidationException>(() => services.GetRequiredService<IStartupValidator>().Validate()).Failures.ToList();

        Assert.Equal(2, faults.Count);
        Assert.StartsWith("Board:Measures: there are no plain words for \"no.such\". Choose among: referral.received,", faults[0], StringComparison.Ordinal);
        Assert.Equal("Board:Measures: \"cla.open\" is named more than once. Name it once.", faults[1]);
    }

    [Fact]
    public void Settings_OfMoreThanFourPagesHold_StopTheStart()
    {
        using var services = Services([.. HeadlineWording.All.Take(HeadlineSelection.Most + 1).Select(wording => wording.MeasureId)]);

        Assert.Contains("Name at most 12", Assert.Throws<OptionsValidationException>(() => services.GetRequiredService<IStartupValidator>().Validate()).Message, StringComparison.Ordinal);
    }

    private static ServiceProvider Services(params string[] measures)
    {
        var services = new ServiceCollection();
        services.AddSingleton<IConfiguration>(new ConfigurationBuilder().AddInMemoryCollection(measures.Select((id, place) => KeyValuePair.Create($"Board:Measures:{place}", (string?)id))).Build());
        services.AddBoardSummary();
        return services.BuildServiceProvider();
    }
}
