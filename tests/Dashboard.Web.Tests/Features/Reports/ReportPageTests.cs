using Bunit;
using Dashboard.Data.Access;
using Dashboard.Data.Reports;
using Dashboard.Measures.Codes;
using Dashboard.TestSupport;
using Dashboard.Web.Features.Reports;
using Dashboard.Web.Tests.Features.Support;
using Dashboard.Web.Ui.Documents;
using Microsoft.Extensions.DependencyInjection;

namespace Dashboard.Web.Tests.Features.Reports;

public sealed class ReportPageTests : FigurePages, IAsyncLifetime
{
    private static readonly AccessScope Manager = TeamManager with { UnitIds = ["T1"] };
    private static readonly AccessScope Service = TeamManager with { UserId = "service", Role = PortalRole.ServiceManager, UnitIds = ["S1"] };

    private StoreBuilder _builder = null!;

    public async Task InitializeAsync() => _builder = await StoreBuilder.OfAsync(new BookBuilder().OpenChild("C1"), months: 3, publish: 2);

    public new async Task DisposeAsync()
    {
        await base.DisposeAsync();
        await _builder.DisposeAsync();
    }

    [Fact]
    public void List_BeforeAnybodyWrites_OffersToBegin_AndSaysWhatIsOwed()
    {
        Open(Manager);

        var page = Render<ReportsPage>();

        Assert.Equal("Not opened yet", page.Find("tbody td:nth-child(3)").TextContent);
        Assert.Equal("/reports/open", page.Find("form[action]").GetAttribute("action"));
    }

    [Fact]
    public void List_OfAManagerWithoutATeam_SaysWhatToDo()
    {
        Open(Manager with { UnitIds = [] });

        Assert.Contains("People and rights", Render<ReportsPage>().Markup, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Report_OfItsWriter_HasAFieldForEverySection_AndMarkupIsText()
    {
        Open(Manager);
        var id = await BeginAsync();
        await Services.GetRequiredService<ReportWriting>().SaveSectionAsync(Manager, id, "meaning", 0, "<script>alert(1)</script>", CancellationToken.None);

        var page = Render<ReportPage>(parameters => parameters.Add(report => report.Id, id));

        Assert.Equal(ReportOutlines.Of(ReportKinds.TeamManager).Count, page.FindAll("report-editor textarea").Count);
        Assert.Equal("<script>alert(1)</script>", page.Find("#section-meaning-text").TextContent.Trim());
        Assert.Empty(page.FindAll("report-editor script"));
        Assert.Contains("Write something under “Supervision”", page.Markup, StringComparison.Ordinal);
        Assert.Equal("1", Words(page.FindAll("tbody tr")[0].QuerySelector("td a")!.TextContent));
    }

    [Fact]
    public async Task Report_OfItsReader_HasNoFields_AndADecisionOnceItIsSubmitted()
    {
        Open(Service);
        var id = await BeginAsync();
        Assert.Empty(Render<ReportPage>(parameters => parameters.Add(report => report.Id, id)).FindAll("textarea"));

        await using (var context = await _builder.Store.OpenAsync(CancellationToken.None))
        {
            context.Reports.Update((await context.Reports.FindAsync(id))! with { State = ReportStates.Submitted });
            await context.SaveChangesAsync();
        }

        var page = Render<ReportPage>(parameters => parameters.Add(report => report.Id, id));
        Assert.Equal(["comment"], page.FindAll("textarea").Select(field => field.Id));
    }

    [Fact]
    public async Task Report_OfAnotherService_IsRefusedInPlainWords()
    {
        Open(Service with { UnitIds = ["S2"] });
        var id = await BeginAsync();

        Assert.Contains("Your role does not include this report.", Render<ReportPage>(parameters => parameters.Add(report => report.Id, id)).Markup, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Document_HoldsWhatWasWritten_AndTheFigures()
    {
        Open(Service);
        var id = await BeginAsync();
        await Services.GetRequiredService<ReportWriting>().SaveSectionAsync(Manager, id, "meaning", 0, "Line one\nline <two>", CancellationToken.None);

        var spec = ReportDocument.Of(await Services.GetRequiredService<ReportReader>().ReadAsync(Service, id, CancellationToken.None), "For tests.", "OFFICIAL", null);

        Assert.Contains(spec.Blocks.OfType<ParagraphBlock>(), block => block.Runs.Any(run => run.Text == "Line one\nline <two>"));
        Assert.Equal(ReportFigureBlocks.Of(ReportKinds.TeamManager).Count, spec.Blocks.OfType<TableBlock>().Count(table => table.Columns[0].Title == "Measure" && table.Columns.Any(column => column.Title == "Change")));
        Assert.All(spec.Blocks.OfType<TableBlock>(), table => Assert.All(table.Rows, row => Assert.Equal(table.Columns.Count, row.Count)));
    }

    private void Open(AccessScope reader)
    {
        Services.AddForms();
        Open(_builder, reader, "/reports");
    }

    private Task<int> BeginAsync() => Services.GetRequiredService<ReportService>().OpenAsync(Manager, ReportKinds.TeamManager, 1, "T1", CancellationToken.None);
}
