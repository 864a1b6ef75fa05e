using Dashboard.Data.Access;
using Dashboard.Measures.Book;
using Dashboard.Measures.Codes;

namespace Dashboard.Data.Cycle;

/// <summary>Who reads meetings of the cycle and writes about them. Source: systems S11 and "Who reads what".</summary>
/// <remarks>Managers come to the reviews, not to the board; the board is prepared by senior leaders and analysts. The lead member reads its summary.</remarks>
public static class MeetingRights
{
    /// <summary>Whether the person reads what was noted and agreed at meetings of a kind.</summary>
    public static bool MayRead(AccessScope scope, string kind) => scope.AttendsReviews && (kind != MeetingKinds.PerformanceBoard || scope.SeesWholeAuthority);

    /// <summary>Whether the person keeps date, notes and actions.</summary>
    public static bool MayWrite(AccessScope scope) => scope.AttendsReviews && scope.SeesWholeAuthority;

    /// <summary>Whether the person marks an action of a meeting done: those who keep the meetings, and managers those of their own units.</summary>
    public static bool MayMark(AccessScope scope, OrgTree tree, string kind, string? unitId) =>
        MayWrite(scope) || (MayRead(scope, kind) && unitId is not null && tree.Holds(unitId) && scope.UnitIds.Any(own => tree.IsWithin(unitId, own)));

    /// <summary>Whether the person sees an action: those of no unit in particular, and of the units whose figures they see.</summary>
    public static bool MaySee(AccessScope scope, OrgTree tree, string? unitId) => unitId is null || scope.SeesWholeAuthority || scope.MaySeeFigures(tree, unitId);

    /// <exception cref="AccessDeniedException">The person does not read meetings of the kind.</exception>
    public static void RequireRead(AccessScope scope, string kind)
    {
        if (!MayRead(scope, kind))
        {
            throw new AccessDeniedException(scope.AttendsReviews
                ? "What is noted and agreed at the performance board is read by senior leaders and analysts."
                : "Meetings of the performance cycle are read by managers, senior leaders and analysts.");
        }
    }

    /// <exception cref="AccessDeniedException">The person does not write about meetings.</exception>
    public static void RequireWrite(AccessScope scope)
    {
        if (!MayWrite(scope))
        {
            throw new AccessDeniedException("Dates, notes and actions of meetings are written by senior leaders and analysts.");
        }
    }
}
