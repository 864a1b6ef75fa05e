using Dashboard.Data.Access;
using Dashboard.Data.Queries;

namespace Dashboard.Data.Writing;

/// <summary>Who may write about figures: those who may write notes on charts, about the units whose figures they see.</summary>
internal static class WriteRights
{
    /// <param name="scope">Who writes.</param>
    /// <param name="statuses">Organisation.</param>
    /// <param name="unitId">Unit it is about; null for all.</param>
    /// <param name="what">What is written: "Notes on charts".</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <exception cref="AccessDeniedException">The role writes none, or does not see the unit.</exception>
    public static async Task RequireAsync(AccessScope scope, StatusQueries statuses, string? unitId, string what, CancellationToken cancellationToken)
    {
        if (!scope.MayAnnotate)
        {
            throw new AccessDeniedException($"{what} are written by analysts, senior leaders and service managers.");
        }

        if (unitId is not null && !scope.MaySeeFigures((await statuses.StatusAsync(cancellationToken)).Tree, unitId))
        {
            throw new AccessDeniedException("Your role does not show the figures of this part of the service, so you cannot write about them.");
        }
    }
}
