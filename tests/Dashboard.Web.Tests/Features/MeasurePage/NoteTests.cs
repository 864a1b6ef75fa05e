using Bunit;
using Dashboard.Data.Access;
using Dashboard.Data.Annotations;
using Dashboard.Measures.Calendar;
using Dashboard.TestSupport;
using Dashboard.Web.Features.MeasurePage;
using Dashboard.Web.Tests.Features.Support;
using Microsoft.Extensions.DependencyInjection;
using Page = Dashboard.Web.Features.MeasurePage.MeasurePage;

namespace Dashboard.Web.Tests.Features.MeasurePage;

/// <summary>Notes on the page of a measure: who sees them, who writes them, what is said when they are refused.</summary>
public sealed class NoteTests : FigurePages, IAsyncLifetime
{
    private const string Plan = "sos.safety-plan";
    private const string Team = "/measures/sos.safety-plan?unit=T2&month=2026-10";

    private StoreBuilder _builder = default!;

    public async Task InitializeAsync() => _builder = await StoreBuilder.OfAsync(FigureBook.New(), months: 3, publish: 2);

    async Task IAsyncLifetime.DisposeAsync()
    {
        await DisposeAsync();
        await _builder.DisposeAsync();
    }

    [Fact]
    public async Task List_SaysMonthReasonUnitTextAndAuthor_TheLatestMonthFirst()
    {
        Open(_builder, TeamManager, Team);
        await WriteAsync("New form, fewer than <5 filled in & checked");
        await WriteAsync("Inspectors in", draft => draft with { MeasureId = null, UnitId = null, ReasonCode = "inspection", Month = Month.Parse("2026-11") });

        var notes = Show().FindAll(".note");

        Assert.Equal(["November 2026 · Inspection · All units, all measures", "October 2026 · Change of recording · Rowan"], notes.Select(note => Words(note.QuerySelector(".head")!.TextContent)));
        Assert.Equal("New form, fewer than <5 filled in & checked", notes[1].QuerySelector(".text")!.TextContent);
        Assert.StartsWith("Written by ann, ", notes[1].QuerySelector(".by")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task List_LeavesOutNeighbours_AndKeepsWhatLiesAboveAndBelow()
    {
        Open(_builder, Director, Team);
        await WriteAsync("Here");
        await WriteAsync("Next door", draft => draft with { UnitId = "T1" });
        await WriteAsync("Above", draft => draft with { UnitId = "authority" });

        Assert.Equal(["Above", "Here"], Texts(Show()));
        Navigation.NavigateTo("/measures/sos.safety-plan");
        Assert.Equal(["Above", "Next door", "Here"], Texts(Show()));
    }

    [Fact]
    public void List_Empty_SaysSo()
    {
        Open(_builder, Director, Team);

        Assert.Contains("No notes have been written about this measure for Rowan.", Show().Markup, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(PortalRole.SeniorLeader, true)]
    [InlineData(PortalRole.TeamManager, false)]
    [InlineData(PortalRole.Councillor, false)]
    public async Task Writing_IsOfferedToThoseWhoMayOnly(PortalRole role, bool offered)
    {
        Open(_builder, role switch { PortalRole.SeniorLeader => Director, PortalRole.TeamManager => TeamManager, _ => Councillor }, "/measures/sos.safety-plan");
        await WriteAsync("For all", draft => draft with { UnitId = null });
        await WithdrawAsync(await WriteAsync("Mistake", draft => draft with { UnitId = null }));

        var page = Show();

        Assert.Equal(offered, page.FindAll("button[aria-expanded]").Any(button => button.TextContent == "Write a note"));
        Assert.Equal(offered ? 1 : 0, page.FindAll(".note button").Count);
        Assert.Equal(offered ? ["Mistake"] : [], page.FindAll(".note del").Select(text => text.TextContent));
        Assert.Equal(offered, page.Markup.Contains("Withdrawn by bea, ", StringComparison.Ordinal));
    }

    [Fact]
    public void Writing_BeforeTheCircuit_IsNotOffered()
    {
        Open(_builder, Director, Team);
        SetRendererInfo(new("Static", isInteractive: false));

        Assert.DoesNotContain("Write a note", Show().Markup, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Save_WithNothingFilledIn_NamesEveryFaultBesideItsFieldAndInTheSummary()
    {
        Open(_builder, Director, Team);
        var page = OpenForm();

        await page.Find("form.note-form").SubmitAsync();

        Assert.Equal(["Choose a reason.", "Write the note."], page.FindAll(".summary li").Select(fault => Words(fault.TextContent)));
        Assert.Equal("Choose a reason.", page.Find("#note-reason-fault").TextContent);
        Assert.Equal("Write the note.", page.Find("#note-text-fault").TextContent);
        Assert.Equal(["note-reason", "note-text"], page.FindAll("[aria-invalid=true]").Select(field => field.Id));
        Assert.Empty(page.FindAll(".note"));
    }

    [Theory]
    [InlineData("<b>bold</b>", "It holds markup or control characters. Write plain text.")]
    [InlineData(null, "Shorten the note by 1 character.")]
    public async Task Save_Refused_KeepsEveryWord(string? text, string fault)
    {
        text ??= new string('x', AnnotationService.LongestText + 1);
        Open(_builder, Director, Team);
        var page = OpenForm();

        await FillAsync(page, "staffing", text);

        Assert.Equal(fault, page.Find("#note-text-fault").TextContent);
        Assert.Equal(text, page.Find("#note-text").GetAttribute("value"));
        Assert.Equal("staffing", page.Find("#note-reason").GetAttribute("value"));
        Assert.Empty(page.FindAll(".note"));
    }

    [Fact]
    public async Task Save_OfARoleThatLostItsRight_SaysSoAndKeepsTheText()
    {
        var writer = new NoteEntry { Reason = "other", Text = "Kept" };
        Open(_builder, Director, Team);
        var view = Show().FindComponent<NoteSection>().Instance.View;

        var fault = Assert.Single(await Services.GetRequiredService<NoteWriter>().AddAsync(TeamManager, view, writer, CancellationToken.None));

        Assert.Equal((NoteField.None, "Notes on charts are written by analysts, senior leaders and service managers."), (fault.Field, fault.Words));
        Assert.Equal("Kept", writer.Text);
    }

    [Fact]
    public async Task Save_ShowsTheNoteInTheListAndOnTheChart_AndSaysSo()
    {
        Open(_builder, Director, Team);
        var page = OpenForm();
        Assert.Equal("2026-10", page.Find("#note-month").GetAttribute("value"));

        await page.Find("#note-month").ChangeAsync("2026-11");
        await FillAsync(page, "staffing", "Two posts\tempty ");

        Assert.Equal("November 2026 · Staffing · Rowan", Words(page.Find(".note .head").TextContent));
        Assert.Equal("Two posts empty", page.Find(".note .text").TextContent);
        Assert.StartsWith("Written by test, ", page.Find(".note .by").TextContent, StringComparison.Ordinal);
        Assert.Equal("Nov 26 Staffing: Two posts empty", Words(page.Find(".chart-notes li").TextContent));
        Assert.Contains("November 2026", page.Find(".said[role=status]").TextContent, StringComparison.Ordinal);
        Assert.Empty(page.FindAll("form.note-form"));
    }

    [Fact]
    public async Task Save_ForAllUnits_StandsOnEveryUnit()
    {
        Open(_builder, Director, Team);
        var page = OpenForm();

        await page.FindAll("input[name=note-unit]")[1].ChangeAsync("on");
        await FillAsync(page, "system-change", "New system");

        Assert.Equal("October 2026 · Change of system · All units", Words(page.Find(".note .head").TextContent));
    }

    [Fact]
    public async Task Form_Closed_KeepsWhatWasWritten()
    {
        Open(_builder, Director, Team);
        var page = OpenForm();
        await page.Find("#note-text").InputAsync("Half a");

        await page.FindAll(".note-form button").Single(button => button.TextContent == "Close").ClickAsync(new());
        await OpenButton(page).ClickAsync(new());

        Assert.Equal("Half a", page.Find("#note-text").GetAttribute("value"));
        Assert.Equal("494 characters left", page.Find("#note-text-left").TextContent);
    }

    [Fact]
    public async Task Withdraw_AsksFirst_ThenStrikesTheNoteAndClearsTheChart()
    {
        Open(_builder, Director, Team);
        await WriteAsync("Mistake");
        var page = Show();
        Assert.Single(page.FindAll(".chart-notes li"));

        await page.Find(".note button").ClickAsync(new());
        await page.FindAll(".note button").Single(button => button.TextContent == "Keep it").ClickAsync(new());
        Assert.Empty(page.FindAll(".note del"));
        await page.Find(".note button").ClickAsync(new());
        await page.FindAll(".note button").Single(button => button.TextContent == "Yes, withdraw it").ClickAsync(new());

        Assert.Equal("Mistake", page.Find(".note del").TextContent);
        Assert.Contains("Withdrawn by test, ", page.Find(".note .by").TextContent, StringComparison.Ordinal);
        Assert.Empty(page.FindAll(".chart-notes li, .note button"));
        Assert.Contains("is withdrawn", page.Find(".said[role=status]").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Withdraw_OfANoteThatSomebodyElseTookBack_SaysSoAndShowsHowItStands()
    {
        Open(_builder, Director, Team);
        var id = await WriteAsync("Mistake");
        var page = Show();
        await WithdrawAsync(id);

        await page.Find(".note button").ClickAsync(new());
        await page.FindAll(".note button").Single(button => button.TextContent == "Yes, withdraw it").ClickAsync(new());

        Assert.Contains("has been taken back already", page.Find(".refusal[role=alert]").TextContent, StringComparison.Ordinal);
        Assert.Contains("Withdrawn by bea, ", page.Find(".note .by").TextContent, StringComparison.Ordinal);
    }

    private static IEnumerable<string> Texts(IRenderedComponent<Page> page) => page.FindAll(".note .text").Select(text => text.TextContent);

    private static AngleSharp.Dom.IElement OpenButton(IRenderedComponent<Page> page) => page.FindAll("button[aria-expanded]").Single(button => button.TextContent == "Write a note");

    private static async Task FillAsync(IRenderedComponent<Page> page, string reason, string text)
    {
        await page.Find("#note-reason").ChangeAsync(reason);
        await page.Find("#note-text").InputAsync(text);
        await page.Find("form.note-form").SubmitAsync();
    }

    private IRenderedComponent<Page> OpenForm()
    {
        var page = Show();
        OpenButton(page).Click();
        return page;
    }

    private IRenderedComponent<Page> Show() => Render<Page>(p => p.Add(x => x.Id, Plan));

    private Task<int> WriteAsync(string text, Func<AnnotationDraft, AnnotationDraft>? change = null)
    {
        var draft = new AnnotationDraft { MeasureId = Plan, Month = Month.Parse("2026-10"), UnitId = "T2", ReasonCode = "recording-change", Text = text };
        return Services.GetRequiredService<AnnotationService>().AddAsync(Director with { UserId = "ann" }, change?.Invoke(draft) ?? draft, CancellationToken.None);
    }

    private Task WithdrawAsync(int id) => Services.GetRequiredService<AnnotationService>().WithdrawAsync(Director with { UserId = "bea" }, id, CancellationToken.None);
}
