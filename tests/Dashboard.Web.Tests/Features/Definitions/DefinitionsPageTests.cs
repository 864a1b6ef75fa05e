using Bunit;
using Dashboard.Measures.Engine;
using Dashboard.Web.Features.Definitions;
using Dashboard.Web.Tests.Features.Support;

namespace Dashboard.Web.Tests.Features.Definitions;

public sealed class DefinitionsPageTests(CountedStore store) : FigurePages, IClassFixture<CountedStore>
{
    [Fact]
    public void Page_ListsEveryMeasureOnce_WithALinkToItsFigures()
    {
        Open(store.Builder, Councillor, "/definitions");

        var page = Render<DefinitionsPage>();

        Assert.Equal(
            Catalogue.Standard.All.Select(measure => "/measures/" + measure.Definition.Id).Order(StringComparer.Ordinal),
            page.FindAll("a.figures-link").Select(link => link.GetAttribute("href")!).Order(StringComparer.Ordinal));
        Assert.Equal("Is there a safety plan?", page.Find("[id='sos.safety-plan'] .question").TextContent);
    }

    [Fact]
    public void Practitioner_ReadsDefinitionsWithoutLinksToFigures()
    {
        Open(store.Builder, Practitioner, "/definitions");

        Assert.Empty(Render<DefinitionsPage>().FindAll("a.figures-link"));
    }

    [Fact]
    public void Search_FindsEveryMeasure() =>
        Assert.Contains(new MeasureSearchSource(Catalogue.Standard).All(), hit => hit is { Title: "Safety plan", Url: "/measures/sos.safety-plan" });

    [Fact]
    public void Glossary_EveryEntry_IsASentence() =>
        Assert.All(Glossary.All, entry => Assert.EndsWith(".", entry.Meaning, StringComparison.Ordinal));
}
