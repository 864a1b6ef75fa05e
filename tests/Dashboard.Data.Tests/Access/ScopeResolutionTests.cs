using Dashboard.Data.Access;
using Dashboard.Measures.Book;
using Dashboard.Measures.Records;

namespace Dashboard.Data.Tests.Access;

public sealed class ScopeResolutionTests
{
    private static readonly DateOnly Today = new(2026, 11, 20);

    private static readonly OrgTree Tree = new(
    [
        new OrgUnit { Id = "S1", Name = "North", ParentId = OrgTree.AuthorityId, Kind = OrgUnitKind.Service },
        new OrgUnit { Id = "T1", Name = "Beech", ParentId = "S1", Kind = OrgUnitKind.Team },
        new OrgUnit { Id = "T2", Name = "Rowan", ParentId = "S1", Kind = OrgUnitKind.Team },
    ]);

    private static readonly ClaimRule[] Rules =
    [
        new("lead", PortalRole.SeniorLeader, null),
        new("manager", PortalRole.TeamManager, null),
        new("head", PortalRole.ServiceManager, null),
        new("worker", PortalRole.Practitioner, null),
        new("member", PortalRole.Councillor, null),
        new("in-north", null, "S1"),
        new("in-beech", null, "T1"),
        new("in-beech-too", null, "T1"),
        new("in-rowan", null, "T2"),
        new("in-elm", null, "T9"),
        new("in-all", null, OrgTree.AuthorityId),
        new("manager-of-beech", PortalRole.TeamManager, "T1"),
    ];

    /// <summary>Claims, scopes with dates as "role unit from to", and what comes of them.</summary>
    public static TheoryData<string, string, string> Cases => new()
    {
        { "lead", "", "SeniorLeader authority" },
        { "member in-beech", "", "Councillor authority" },
        { "member lead", "", "SeniorLeader authority" },
        { "manager in-beech", "", "TeamManager T1" },
        { "manager-of-beech", "", "TeamManager T1" },
        { "manager in-beech in-beech-too", "", "TeamManager T1" },
        { "head in-north", "", "ServiceManager S1" },
        { "head in-beech in-rowan", "", "ServiceManager T1 T2" },
        { "worker in-rowan", "", "Practitioner T2" },
        { "", "", "NoRole" },
        { "in-beech", "", "NoRole" },
        { "Manager in-beech", "", "NoRole" },
        { "unheard-of", "SeniorLeader - 2026-11-01 2026-11-30", "NoRole" },
        { "manager", "", "NoUnit" },
        { "manager in-all", "", "NoUnit" },
        { "head", "", "NoUnit" },
        { "manager in-beech in-rowan", "", "SeveralUnits" },
        { "worker in-beech in-rowan", "", "SeveralUnits" },
        { "manager in-elm", "", "ClosedUnit" },
        { "head in-north in-elm", "", "ClosedUnit" },
        { "manager in-beech", "TeamManager T2 2026-11-01 2026-11-30", "TeamManager T1 T2" },
        { "manager in-beech", "TeamManager T2 2026-11-20 2026-11-20", "TeamManager T1 T2" },
        { "manager in-beech", "TeamManager T2 2026-11-21 2026-11-30", "TeamManager T1" },
        { "manager in-beech", "TeamManager T2 2026-11-01 2026-11-19", "TeamManager T1" },
        { "manager in-beech", "TeamManager T9 2026-11-01 2026-11-30", "TeamManager T1" },
        { "manager", "TeamManager T2 2026-11-01 2026-11-30", "NoUnit" },
        { "manager in-beech", "ServiceManager S1 2026-11-01 2026-11-30", "ServiceManager S1" },
        { "manager in-elm", "ServiceManager S1 2026-11-01 2026-11-30", "ServiceManager S1" },
        { "manager in-beech", "ServiceManager S1 2026-12-01 2026-12-30", "TeamManager T1" },
        { "manager in-beech", "SeniorLeader - 2026-11-01 2026-11-30", "SeniorLeader authority" },
        { "manager in-beech", "ServiceManager T9 2026-11-01 2026-11-30", "ClosedUnit" },
        { "manager in-beech", "ServiceManager S1 2026-11-01 2026-11-30; Councillor - 2026-11-10 2026-11-30", "Councillor authority" },
        { "lead", "TeamManager T1 2026-11-01 2026-11-30; TeamManager T2 2026-11-01 2026-11-30", "TeamManager T1 T2" },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void Decide_OfClaimsAndScopes_GivesTheScopeOrTheReason(string claims, string grants, string expected)
    {
        var decision = ScopeResolution.Decide(Person(claims, grants), Tree, Today);

        Assert.Equal(expected, decision.Scope is { } scope ? $"{scope.Role} {string.Join(' ', scope.UnitIds)}" : decision.Refusal.ToString());
        Assert.Equal(decision.Scope is null, decision.Words.Length > 0);
    }

    [Fact]
    public void Decide_TwoUnits_NamesBoth() =>
        Assert.Contains("names 2: Beech, Rowan.", ScopeResolution.Decide(Person("manager in-beech in-rowan", ""), Tree, Today).Words, StringComparison.Ordinal);

    [Fact]
    public void Decide_ClosedUnit_SaysWhich() =>
        Assert.Contains("“T9”", ScopeResolution.Decide(Person("manager in-elm", ""), Tree, Today).Words, StringComparison.Ordinal);

    [Fact]
    public void Decide_PractitionerWithoutAWorker_IsRefused() =>
        Assert.Equal(ScopeRefusal.NoWorker, ScopeResolution.Decide(Person("worker in-beech", "") with { WorkerId = " " }, Tree, Today).Refusal);

    [Fact]
    public void Decide_DisabledPerson_IsRefusedWhateverElseHolds() =>
        Assert.Equal(ScopeRefusal.Disabled, ScopeResolution.Decide(Person("lead", "") with { Disabled = true }, Tree, Today).Refusal);

    [Theory]
    [InlineData("TeamManager", PortalRole.TeamManager)]
    [InlineData("teammanager", PortalRole.TeamManager)]
    [InlineData("4", null)]
    [InlineData("Admin", null)]
    [InlineData("", null)]
    [InlineData(null, null)]
    public void Role_OfACode_IsOneOfThePortalOrNone(string? code, PortalRole? role) => Assert.Equal(role, RoleCode.Read(code));

    private static PersonRights Person(string claims, string grants) => new()
    {
        UserId = "p",
        Claims = claims.Split(' ', StringSplitOptions.RemoveEmptyEntries),
        WorkerId = "W1",
        Rules = Rules,
        Grants = [.. grants.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(Grant)],
    };

    private static ScopeGrant Grant(string text)
    {
        var parts = text.Split(' ');
        return new ScopeGrant(Enum.Parse<PortalRole>(parts[0]), parts[1] == "-" ? null : parts[1], IsoDay(parts[2]), IsoDay(parts[3]));
    }

    private static DateOnly IsoDay(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
