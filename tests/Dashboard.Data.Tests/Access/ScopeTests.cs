using System.Reflection;
using Dashboard.Data.Access;
using Dashboard.Data.Queries;
using Dashboard.Import.AnnexA;
using Dashboard.Measures.Records;
using Xunit.Abstractions;

namespace Dashboard.Data.Tests.Access;

/// <summary>Every public query, asked by everybody, for what is theirs and what is not.</summary>
public sealed class ScopeTests(ScopeStore store, ITestOutputHelper output) : IClassFixture<ScopeStore>
{
    public static TheoryData<string> Roles =>
    [
        "practitioner", "practitioner-without-worker", "team-manager", "manager-of-two-teams", "manager-without-unit", "manager-of-a-closed-unit",
        "service-manager", "senior-leader", "analyst", "councillor", "information-governance",
    ];

    [Fact]
    public void Queries_OfTheProject_AllHaveACaseOrAReasonForNone()
    {
        var queries = new[] { typeof(FigureQueries).Assembly, typeof(AnnexAExport).Assembly }
            .SelectMany(assembly => assembly.GetExportedTypes())
            .Where(type => type.Name.EndsWith("Queries", StringComparison.Ordinal) || type.Name.EndsWith("Export", StringComparison.Ordinal))
            .SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly))
            .Where(method => typeof(Task).IsAssignableFrom(method.ReturnType))
            .Select(method => $"{method.DeclaringType!.Name}.{method.Name}/{method.GetParameters().Length}");

        Assert.Equal(
            queries.Order(StringComparer.Ordinal),
            new ScopedQueries(store).All().Keys.Concat(ScopedQueries.WithoutScope.Keys).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Readers_AreOfEveryRole() =>
        Assert.Equal(Enum.GetValues<PortalRole>(), Readers.Of(store).Values.Select(scope => scope.Role).Distinct().Order());

    [Theory]
    [MemberData(nameof(Roles))]
    public async Task Queries_AskedByARole_ReturnNobodyOutsideItsScope(string role)
    {
        var scope = Readers.Of(store)[role];
        var visible = new VisibleIds(store, scope);
        var faults = new List<string>();
        var (returned, refused, ids) = (0, 0, new HashSet<string>());
        foreach (var (name, ask) in new ScopedQueries(store).All())
        {
            foreach (var question in Questions(scope))
            {
                try
                {
                    var found = ObjectGraph.Texts(await ask(question)).Where(visible.Known.Contains).ToList();
                    faults.AddRange(found.Where(id => !visible.Allows(id)).Take(3).Select(id => $"{name} of {question.Unit}, worker {question.Worker}, child {question.Child}: {id}"));
                    ids.UnionWith(found);
                    returned++;
                }
                catch (AccessDeniedException)
                {
                    refused++;
                }
            }
        }

        output.WriteLine($"{role}: {returned} answers, {refused} refusals, {ids.Count} ids");
        Assert.Empty(faults.Distinct());
        Assert.True(returned > 0);
        Assert.Equal(role is "senior-leader" or "practitioner" or "team-manager" or "manager-of-two-teams" or "service-manager" or "analyst", ids.Count > 0);
    }

    [Fact]
    public async Task Scope_OfTwoTeams_OpensBothAndNoThird()
    {
        var scope = Readers.Of(store)["manager-of-two-teams"];
        var board = new ScopedQueries(store).All()["BoardQueries.BoardAsync/5"];
        var third = store.Tree.Units.First(unit => unit.Kind == OrgUnitKind.Team && !scope.UnitIds.Contains(unit.Id)).Id;

        foreach (var unit in scope.UnitIds)
        {
            await board(new ScopedQueries.Question(scope, unit, null, string.Empty));
        }

        await Assert.ThrowsAsync<AccessDeniedException>(() => board(new ScopedQueries.Question(scope, third, null, string.Empty)));
    }

    /// <summary>Units, workers and children of the reader's own, of others, and of nobody.</summary>
    private IEnumerable<ScopedQueries.Question> Questions(AccessScope scope)
    {
        var held = store.Records.Allocations.Where(allocation => allocation is { EndedOn: null, TeamId: not null, WorkerId: not null }).ToList();
        var own = held.FirstOrDefault(allocation => scope.UnitIds.Any(unit => store.Tree.IsWithin(allocation.TeamId!, unit)) && (scope.WorkerId is null || allocation.WorkerId == scope.WorkerId));
        var other = held.Last(allocation => !scope.UnitIds.Any(unit => unit != "authority" && store.Tree.IsWithin(allocation.TeamId!, unit)));
        var service = store.Tree.Units.First(unit => unit.Kind == OrgUnitKind.Service && !store.Tree.IsWithin(other.TeamId!, unit.Id)).Id;
        var children = new[] { own?.ChildId, other.ChildId, "nobody" }.OfType<string>().ToList();
        var units = scope.UnitIds.Concat([own?.TeamId, other.TeamId!, service, "authority", "no-such-unit"]).OfType<string>().Distinct().ToList();
        var workers = new[] { null, own?.WorkerId, other.WorkerId }.Distinct().ToList();
        return Enumerable.Range(0, Math.Max(children.Count, units.Count * workers.Count))
            .Select(number => new ScopedQueries.Question(scope, units[number % units.Count], workers[number / units.Count % workers.Count], children[number % children.Count]));
    }
}
