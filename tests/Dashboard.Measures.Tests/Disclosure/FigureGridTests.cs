using Dashboard.Measures.Book;
using Dashboard.Measures.Calendar;
using Dashboard.Measures.Disclosure;
using Dashboard.Measures.Engine;
using Dashboard.Measures.Records;

namespace Dashboard.Measures.Tests.Disclosure;

public sealed class FigureGridTests
{
    private static readonly Month October = Month.Parse("2026-10");

    /// <summary>A service founded after a month was issued has no figure in it: nobody, and no fault.</summary>
    [Fact]
    public async Task Control_UnitThatWasNotThereYet_IsWorkedOutWithoutIt()
    {
        var tree = new OrgTree(
        [
            new OrgUnit { Id = OrgTree.AuthorityId, Name = "Authority", Kind = OrgUnitKind.Authority },
            .. ((string[])["S1", "S2", "S3"]).Select(id => new OrgUnit { Id = id, Name = id, ParentId = OrgTree.AuthorityId, Kind = OrgUnitKind.Service }),
        ]);
        var grid = new FigureGrid(
            Catalogue.Standard["referral.received"].Definition,
            [October],
            [[Count(20)], [Count(3)], [Count(17)], [default]]);

        var control = await new DisclosureControl(tree, new DisclosureRules(), new DisclosureLinks([grid]), _ => Task.FromResult(grid)).OfAsync("referral.received");

        Assert.Equal([false, true, true, false], Enumerable.Range(0, 4).Select(unit => control.Withholds(unit, October)));
    }

    private static UnitFigure Count(int cases) => new(cases, null, cases, cases);
}
