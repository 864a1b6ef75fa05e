using Dashboard.Data.Access;
using Dashboard.Data.Access.People;
using Dashboard.Data.Administration;
using Dashboard.Data.Exceptions;
using Dashboard.Data.Queries;
using Dashboard.Data.Refreshing;
using Dashboard.Data.Targets;
using Dashboard.Measures.Book;
using Dashboard.Measures.Calendar;
using Dashboard.Measures.Engine;
using Dashboard.Measures.Exceptions;
using Dashboard.TestSupport;

namespace Dashboard.Data.Tests.Administration;

public sealed class PublicationPreviewTests : IAsyncLifetime, IDisposable
{
    private static readonly AccessScope Analyst = new() { UserId = "ann", Role = PortalRole.Analyst, UnitIds = [OrgTree.AuthorityId] };
    private static readonly Month November = new(2026, 11);

    private readonly FigureCache _cache = new();
    private StoreBuilder _builder = null!;

    private StatusQueries Statuses => new(_builder.Store, _cache, TimeProvider.System);

    public async Task InitializeAsync() => _builder = await StoreBuilder.OfAsync(
        new BookBuilder().OpenChild("A").Plan("A", "2024-05-01").OpenChild("B").Plan("B", "2026-06-01").OpenChild("C", worker: null).Change("C", child => child with { Gender = null }),
        months: 3,
        publish: 2);

    public async Task DisposeAsync() => await _builder.DisposeAsync();

    public void Dispose() => _cache.Dispose();

    [Fact]
    public async Task Preview_SaysWhatTheIssueThenMarks()
    {
        var preview = await PreviewAsync(November);
        await new PublicationService(_builder.Store, Catalogue.Standard, TimeProvider.System).PublishAsync(
            new PublishRequest { Month = November, IssuedOn = BookBuilder.Day("2026-12-11"), DueOn = BookBuilder.Day("2026-12-20"), ServiceManagersDueOn = BookBuilder.Day("2026-12-27") }, CancellationToken.None);
        using var cache = new FigureCache();
        var statuses = new StatusQueries(_builder.Store, cache, TimeProvider.System);
        var marked = await new ExceptionQueries(_builder.Store, statuses, new PeopleNames([]), TimeProvider.System).ListAsync(
            Analyst, new ExceptionFilter { Month = November, UnitId = OrgTree.AuthorityId }, "test", CancellationToken.None);

        Assert.Null(preview.Refusal);
        Assert.NotEmpty(marked);
        Assert.Equal(
            marked.GroupBy(row => (row.RuleId, row.UnitId, row.Owner)).Select(group => (group.Key.RuleId, group.Key.UnitId, group.Key.Owner, group.Count(), group.Count(row => row.TimesRunning > 1))).Order(),
            preview.Exceptions.Select(mark => (mark.RuleId, mark.UnitId, mark.Owner, mark.Count, mark.Recurring)).Order());
    }

    [Fact]
    public async Task Preview_NamesWhatIsMissingInTheRecords() =>
        Assert.Contains((await PreviewAsync(November)).Quality, moved => moved.Definition.Id == "quality.gender" && moved.Now.Numerator == 1);

    [Theory]
    [InlineData("2026-10", "issued already")]
    [InlineData("2026-12", "before the end of that month")]
    [InlineData("2026-01", "dashboard refresh --from 2026-01")]
    public async Task Preview_OfAMonthThatCannotBeIssued_SaysWhyAndWhatToDo(string month, string words) =>
        Assert.Contains(words, (await PreviewAsync(Month.Parse(month))).Refusal, StringComparison.Ordinal);

    [Theory]
    [InlineData(PortalRole.SeniorLeader)]
    [InlineData(PortalRole.ServiceManager)]
    [InlineData(PortalRole.TeamManager)]
    [InlineData(PortalRole.Councillor)]
    public async Task Preview_IsForAnalysts(PortalRole role) => await Assert.ThrowsAsync<AccessDeniedException>(() => Queries().PreviewAsync(Analyst with { Role = role }, November, CancellationToken.None));

    private Task<PublicationPreview> PreviewAsync(Month month) => Queries().PreviewAsync(Analyst, month, CancellationToken.None);

    private PublicationPreviewQueries Queries() => new(
        _builder.Store,
        Statuses,
        new FigureQueries(_builder.Store, Statuses, _cache),
        new QualityQueries(_builder.Store, Statuses, _cache),
        Catalogue.Standard,
        ExceptionRules.Standard,
        new TargetFinder([]));
}
