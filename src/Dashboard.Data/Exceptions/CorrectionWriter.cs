using Dashboard.Data.Model;
using Dashboard.Data.Portal;
using Dashboard.Measures.Book;
using Microsoft.EntityFrameworkCore;

namespace Dashboard.Data.Exceptions;

/// <summary>Finds the records that corrections are asked for among the cases that were frozen. What is not among them is refused: nobody writes ids of children the unit does not hold.</summary>
internal static class CorrectionWriter
{
    /// <summary>The requests, not yet added.</summary>
    /// <exception cref="ExceptionRefusedException">A record is not among the cases of the measure, unit and month.</exception>
    public static async Task<IReadOnlyList<CorrectionRequest>> FindAsync(
        DashboardContext context,
        OrgTree tree,
        CorrectionRequest of,
        IReadOnlyList<RecordCorrection> corrections,
        CancellationToken cancellationToken)
    {
        if (corrections.Count == 0)
        {
            return [];
        }

        var wanted = corrections.Select(correction => correction.RecordId).Distinct().ToList();
        var evaluation = await context.PublicationEvaluations
            .Where(entry => entry.PublicationId == of.PublicationId && entry.MeasureId == of.MeasureId)
            .Select(entry => (int?)entry.EvaluationId)
            .FirstOrDefaultAsync(cancellationToken);
        var found = await context.Cases
            .Where(stored => stored.EvaluationId == evaluation && (wanted.Contains(stored.RecordId!) || wanted.Contains(stored.ChildId!)))
            .ToListAsync(cancellationToken);
        var within = of.UnitId == OrgTree.AuthorityId ? null : tree.Within(of.UnitId).ToHashSet();
        var cases = found.Where(stored => within is null || (stored.TeamId is { } team && within.Contains(team))).ToList();
        var requests = new List<CorrectionRequest>();
        var faults = new List<string>();
        foreach (var correction in corrections)
        {
            if (cases.Find(stored => stored.RecordId == correction.RecordId || stored.ChildId == correction.RecordId) is { } stored)
            {
                requests.Add(of with { RecordId = stored.RecordId ?? correction.RecordId, ChildId = stored.ChildId, Text = correction.Text.Trim() });
            }
            else
            {
                faults.Add("Records: one of the records is not among the cases of this figure. Choose records of the list.");
            }
        }

        return faults.Count == 0 ? requests : throw new ExceptionRefusedException([.. faults.Distinct()]);
    }
}
