using Bunit;
using Dashboard.Data.Access;
using Dashboard.Measures.Instruments;
using Dashboard.Web.Features.Audits.Instruments;
using Dashboard.Web.Tests.Features.Support;

namespace Dashboard.Web.Tests.Features.Audits;

public sealed class InstrumentsPageTests(AuditStore store) : FigurePages, IClassFixture<AuditStore>
{
    [Fact]
    public void Finding_SaysWhichInstrumentIsUsedMost() => Assert.Equal(
        "Exampleshire, the 12 months to October 2026: 2 of 5 instruments were used, most often Collaborative case audit (24 audits).",
        Words(Show(Director).Find(".finding").TextContent));

    [Fact]
    public void List_ShowsEveryInstrument_AndOpensItsAudits()
    {
        var page = Show(Director);

        Assert.Equal(InstrumentLibrary.Standard.All.Select(instrument => instrument.Title), page.FindAll(".list h3").Select(heading => heading.TextContent));
        Assert.Contains("/cases?measure=audit.completed&month=2026-10&months=12&unit=authority&split=instrument%3Acollaborative", page.FindAll(".list a").Select(link => link.GetAttribute("href")));
    }

    [Fact]
    public void Instrument_ShowsAreasQuestionsAndCriteriaByGrade()
    {
        var page = Show(Director, "graded-criteria");
        var instrument = InstrumentLibrary.Standard.Find("graded-criteria")!;

        Assert.Equal(instrument.Areas.Select(area => area.Title), page.FindAll("section h2").Select(heading => heading.TextContent));
        Assert.Equal(instrument.Questions.Count, page.FindAll("section tbody tr").Count);
        Assert.Equal(["Outstanding", "Good", "Requires improvement", "Inadequate"], page.FindAll("#area-s47 ~ .grid h3").Select(heading => heading.TextContent));
        Assert.Contains("It prints no scale", page.Markup, StringComparison.Ordinal);
        Assert.Contains("6 good and 7-10 outstanding", page.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public void Instrument_NobodyKnows_IsNotFound()
    {
        Open(store.Builder, Director, "/audits/instruments/own-form");
        var missing = false;
        Navigation.OnNotFound += (_, _) => missing = true;

        Render<InstrumentsPage>(page => page.Add(shown => shown.Id, "own-form"));

        Assert.True(missing);
    }

    [Fact]
    public void Councillor_ReadsTheFormsAndNotHowOftenTheyWereUsed()
    {
        var page = Show(Councillor);

        Assert.Equal("5 instruments are known, with 146 questions in all.", Words(page.Find(".finding").TextContent));
        Assert.Empty(page.FindAll("a[href^='/cases']"));
        Assert.DoesNotContain("24 audits", page.Markup, StringComparison.Ordinal);
    }

    private IRenderedComponent<InstrumentsPage> Show(AccessScope reader, string? id = null)
    {
        Open(store.Builder, reader, "/audits/instruments" + (id is null ? "" : "/" + id));
        var page = Render<InstrumentsPage>(page => page.Add(shown => shown.Id, id));
        page.WaitForElement(".finding", TimeSpan.FromSeconds(30));
        return page;
    }
}
