using Dashboard.Data.Model;
using Dashboard.Measures.Book;
using Dashboard.Measures.Records;
using Microsoft.EntityFrameworkCore;

namespace Dashboard.Data.Queries;

/// <summary>Units that months were issued with and that the organisation no longer has.</summary>
internal static class ClosedUnits
{
    /// <summary>The organisation with its closed units: each below the nearest unit that is still open of those it lay in when a month was last issued with it.</summary>
    public static async Task<OrgTree> WithAsync(DashboardContext context, OrgTree open, CancellationToken cancellationToken)
    {
        var closed = await context.PublicationUnits.Where(unit => !context.OrgUnits.Any(still => still.Id == unit.UnitId)).ToListAsync(cancellationToken);
        var gone = closed.Where(unit => !open.Holds(unit.UnitId)).ToDictionary(unit => (unit.PublicationId, unit.UnitId));
        return gone.Count == 0 ? open : new OrgTree(
        [
            .. open.Units.Select(unit => unit.Id == OrgTree.AuthorityId || open.Holds(unit.ParentId) ? unit : unit with { ParentId = OrgTree.AuthorityId }),
            .. gone.Values.GroupBy(unit => unit.UnitId).Select(issues => issues.MaxBy(unit => unit.PublicationId)!).Select(last => new OrgUnit
            {
                Id = last.UnitId,
                Name = last.Name,
                Kind = last.Kind,
                ParentId = Above(last.PublicationId, last.ParentId),
            }),
        ]);

        string Above(int publication, string? parent)
        {
            while (parent is not null && !open.Holds(parent))
            {
                parent = gone.GetValueOrDefault((publication, parent))?.ParentId;
            }

            return parent ?? OrgTree.AuthorityId;
        }
    }
}
