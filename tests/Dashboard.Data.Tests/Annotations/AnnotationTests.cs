using Dashboard.Data.Access;
using Dashboard.Data.Access.People;
using Dashboard.Data.Annotations;
using Dashboard.Data.Queries;
using Dashboard.Measures.Book;
using Dashboard.Measures.Calendar;
using Dashboard.Measures.Engine;
using Dashboard.TestSupport;

namespace Dashboard.Data.Tests.Annotations;

public sealed class AnnotationTests : IAsyncLifetime, IDisposable
{
    private const string Measure = "referral.received";

    private static readonly AccessScope Analyst = new() { UserId = "ann", Role = PortalRole.Analyst, UnitIds = [OrgTree.AuthorityId] };
    private static readonly Month October = Month.Parse("2026-10");

    private readonly FigureCache _cache = new();
    private StoreBuilder _builder = null!;

    public async Task InitializeAsync() => _builder = await StoreBuilder.OfAsync(new BookBuilder().OpenChild("C1"), months: 1);

    public async Task DisposeAsync() => await _builder.DisposeAsync();

    public void Dispose() => _cache.Dispose();

    [Fact]
    public async Task Add_IsListedOnItsMeasureOnly_AndOnAllWhenItNamesNone()
    {
        await AddAsync(Draft("New form"));
        await AddAsync(Draft("Inspectors in") with { MeasureId = null, ReasonCode = "inspection" });

        Assert.Equal(["New form", "Inspectors in"], Texts(await ListAsync(Measure)));
        Assert.Equal(["Inspectors in"], Texts(await ListAsync("referral.nfa")));
        var row = (await ListAsync(Measure))[0];
        Assert.Equal(("ann", "recording-change", October), (row.Author, row.ReasonCode, row.Month));
    }

    [Fact]
    public async Task List_KeepsToTheMonths()
    {
        await AddAsync(Draft("a") with { Month = October.AddMonths(-2) });
        await AddAsync(Draft("b"));

        Assert.Equal(["b"], Texts(await Queries().ListAsync(Analyst, Measure, October.Previous, October, false, CancellationToken.None)));
    }

    [Fact]
    public async Task Withdraw_LeavesTheNoteWithWhoAndWhen()
    {
        var id = await AddAsync(Draft("Mistake"));

        await Service().WithdrawAsync(Analyst with { UserId = "bea" }, id, CancellationToken.None);

        Assert.Empty(await ListAsync(Measure));
        var kept = Assert.Single(await Queries().ListAsync(Analyst, Measure, October, October, true, CancellationToken.None));
        Assert.Equal(("bea", "Mistake"), (kept.WithdrawnBy, kept.Text));
        Assert.NotNull(kept.WithdrawnAt);
        Assert.Empty(await Queries().ListAsync(Analyst with { Role = PortalRole.Councillor }, Measure, October, October, true, CancellationToken.None));
    }

    [Fact]
    public async Task Withdraw_TwiceOrOfNothing_IsRefused()
    {
        var id = await AddAsync(Draft("Mistake"));
        await Service().WithdrawAsync(Analyst, id, CancellationToken.None);

        await Assert.ThrowsAsync<AnnotationRefusedException>(() => Service().WithdrawAsync(Analyst, id, CancellationToken.None));
        await Assert.ThrowsAsync<AnnotationRefusedException>(() => Service().WithdrawAsync(Analyst, id + 1, CancellationToken.None));
    }

    [Theory]
    [InlineData(PortalRole.Analyst, true)]
    [InlineData(PortalRole.SeniorLeader, true)]
    [InlineData(PortalRole.ServiceManager, true)]
    [InlineData(PortalRole.TeamManager, false)]
    [InlineData(PortalRole.Practitioner, false)]
    [InlineData(PortalRole.Councillor, false)]
    public async Task Write_IsForThreeRoles(PortalRole role, bool may)
    {
        var scope = Analyst with { Role = role };
        var id = await AddAsync(Draft("t"));

        Assert.Equal(may, scope.MayAnnotate);
        Assert.Equal(may ? null : typeof(AccessDeniedException), (await Record.ExceptionAsync(() => Service().AddAsync(scope, Draft("t"), CancellationToken.None)))?.GetType());
        Assert.Equal(may ? null : typeof(AccessDeniedException), (await Record.ExceptionAsync(() => Service().WithdrawAsync(scope, id, CancellationToken.None)))?.GetType());
    }

    [Fact]
    public async Task Note_OnAUnitThatTheScopeDoesNotCover_IsNeitherWrittenNorShown()
    {
        await AddAsync(Draft("Team note") with { UnitId = "T1" });
        var elsewhere = Analyst with { Role = PortalRole.ServiceManager, UnitIds = ["elsewhere"] };

        Assert.Equal(["Team note"], Texts(await ListAsync(Measure)));
        Assert.Empty(await Queries().ListAsync(elsewhere, Measure, October, October, false, CancellationToken.None));
        await Assert.ThrowsAsync<AccessDeniedException>(() => Service().AddAsync(elsewhere, Draft("t") with { UnitId = "T1" }, CancellationToken.None));
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("<b>bold</b>")]
    [InlineData("</p>")]
    [InlineData("bell\a")]
    public async Task Add_OfWhatIsNotPlainText_IsRefused(string text) => await RefusedAsync(Draft(text), 1);

    [Fact]
    public async Task Add_OfText_UpToTheLimit_IsKeptWhole()
    {
        await AddAsync(Draft(new string('x', AnnotationService.LongestText)));
        await AddAsync(Draft("fewer than <5,\nas before"));

        Assert.Equal([AnnotationService.LongestText, 24], (await ListAsync(Measure)).Select(row => row.Text.Length));
        await RefusedAsync(Draft(new string('x', AnnotationService.LongestText + 1)), 1);
    }

    [Fact]
    public async Task Add_WithSeveralFaults_NamesThemAll() => await RefusedAsync(Draft("") with { MeasureId = "no.such", ReasonCode = "whim" }, 3);

    private static AnnotationDraft Draft(string text) => new() { MeasureId = Measure, Month = October, ReasonCode = "recording-change", Text = text };

    private static IEnumerable<string> Texts(IReadOnlyList<AnnotationRow> rows) => rows.Select(row => row.Text);

    private async Task RefusedAsync(AnnotationDraft draft, int faults) =>
        Assert.Equal(faults, (await Assert.ThrowsAsync<AnnotationRefusedException>(() => AddAsync(draft))).Faults.Count);

    private Task<int> AddAsync(AnnotationDraft draft) => Service().AddAsync(Analyst, draft, CancellationToken.None);

    private Task<IReadOnlyList<AnnotationRow>> ListAsync(string measureId) => Queries().ListAsync(Analyst, measureId, October, October, false, CancellationToken.None);

    private AnnotationQueries Queries() => new(_builder.Store, Statuses(), new PeopleNames([]));

    private AnnotationService Service() => new(_builder.Store, Statuses(), Catalogue.Standard, TimeProvider.System);

    private StatusQueries Statuses() => new(_builder.Store, _cache, TimeProvider.System);
}
