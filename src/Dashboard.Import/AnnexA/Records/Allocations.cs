using Dashboard.Measures.Records;

namespace Dashboard.Import.AnnexA.Records;

/// <summary>Makes allocations from lists 6 to 9: each child has one holder, the one of the closest list that is open.</summary>
/// <remarks>Annex A gives the present holder and not since when: the allocation is taken to begin with the earliest open episode.</remarks>
internal static class Allocations
{
    /// <summary>Leaving care comes last: it says nothing of a child who is in need, on a plan or in care.</summary>
    private const int CareLeaversList = 9;

    public static IEnumerable<Allocation> Of(IEnumerable<Holder> holders, ImportOptions options)
    {
        var role = options.AllocatedRoleCodes.Concat(options.AllocatedRoleTexts).FirstOrDefault();
        return holders
            .GroupBy(holder => holder.ChildId, StringComparer.Ordinal)
            .OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => Present([.. group]))
            .OfType<Holder>()
            .Select(holder => new Allocation
            {
                Id = StableId.Of("allocation", holder.ChildId),
                ChildId = holder.ChildId,
                WorkerId = holder.WorkerId,
                TeamId = holder.TeamId,
                Role = role,
                StartedOn = holder.StartedOn,
                EndedOn = holder.EndedOn,
            });
    }

    private static Holder? Present(List<Holder> holders)
    {
        var open = holders.FindAll(holder => holder.EndedOn is null);
        var candidates = open.Count > 0 ? open : holders;
        var chosen = candidates
            .Where(holder => holder.TeamId is not null || holder.WorkerId is not null)
            .OrderBy(holder => holder.List == CareLeaversList)
            .ThenByDescending(holder => holder.EndedOn ?? DateOnly.MaxValue)
            .ThenByDescending(holder => holder.List)
            .FirstOrDefault();
        return chosen is null ? null : chosen with { StartedOn = candidates.Min(holder => holder.StartedOn) };
    }
}
