using Dashboard.Measures.Records;

namespace Dashboard.Import.AnnexA.Records;

/// <summary>Brings the referrals of list 3 together with the episodes of need of list 6, which say how they went on.</summary>
internal static class NeedReferrals
{
    /// <summary>Days from a referral to the start of the episode that it led to, at most.</summary>
    private const int LeadDays = 90;

    /// <param name="listed">Referrals of list 3.</param>
    /// <param name="needs">Latest episode of need by child.</param>
    /// <param name="needsSupplied">Whether list 6 is there: a child who is not in it is not open.</param>
    public static IEnumerable<Referral> Merge(IEnumerable<Referral> listed, IReadOnlyDictionary<string, NeedEpisode> needs, bool needsSupplied)
    {
        var byChild = listed.GroupBy(referral => referral.ChildId, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.OrderBy(referral => referral.ReceivedOn).ToList(), StringComparer.Ordinal);
        foreach (var (child, referrals) in byChild)
        {
            var need = needs.GetValueOrDefault(child);
            var opened = need is null ? -1 : Opening(referrals, need);
            for (var index = 0; index < referrals.Count; index++)
            {
                yield return index == opened ? Join(referrals[index], need!)
                    : needsSupplied ? Follow(referrals, index, need)
                    : referrals[index];
            }

            if (need is not null && opened < 0)
            {
                yield return Alone(need);
            }
        }

        foreach (var need in needs.Values.Where(need => !byChild.ContainsKey(need.ChildId)))
        {
            yield return Alone(need);
        }
    }

    /// <summary>The referral that opened the episode: of the same day, else the latest shortly before that was taken on.</summary>
    private static int Opening(List<Referral> referrals, NeedEpisode need)
    {
        var sameDay = referrals.FindLastIndex(referral => referral.ReceivedOn == need.StartedOn && referral.NoFurtherAction != true);
        return sameDay >= 0 ? sameDay : referrals.FindLastIndex(referral =>
            referral.NoFurtherAction != true && referral.ReceivedOn <= need.StartedOn && referral.ReceivedOn >= need.StartedOn.AddDays(-LeadDays));
    }

    private static Referral Join(Referral referral, NeedEpisode need) => referral with
    {
        PrimaryNeed = need.Need,
        CloseReason = need.CloseReason,
        ClosedOn = need.ClosedOn < referral.ReceivedOn ? null : need.ClosedOn,
    };

    /// <summary>
    /// A referral that did not open the latest episode. Within an open episode it goes with that; before it, it had ended by then;
    /// for a child without an episode it led to nothing, and is taken to end on its day.
    /// </summary>
    private static Referral Follow(List<Referral> referrals, int index, NeedEpisode? need)
    {
        var referral = referrals[index];
        if (referral.NoFurtherAction == true)
        {
            return referral;
        }

        if (need is not null && referral.ReceivedOn >= need.StartedOn)
        {
            return need.ClosedOn is null || need.ClosedOn >= referral.ReceivedOn ? referral with { ClosedOn = need.ClosedOn } : referral with { ClosedOn = referral.ReceivedOn };
        }

        return referral with { ClosedOn = need?.StartedOn ?? referral.ReceivedOn };
    }

    private static Referral Alone(NeedEpisode need) => new()
    {
        Id = need.Id,
        ChildId = need.ChildId,
        ReceivedOn = need.StartedOn,
        PrimaryNeed = need.Need,
        CloseReason = need.CloseReason,
        ClosedOn = need.ClosedOn,
        TeamId = need.TeamId,
        WorkerId = need.WorkerId,
    };
}
