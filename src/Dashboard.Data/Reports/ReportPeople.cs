using Dashboard.Data.Model;
using Microsoft.EntityFrameworkCore;

namespace Dashboard.Data.Reports;

/// <summary>Names of those who wrote.</summary>
internal static class ReportPeople
{
    private const string Unknown = "Somebody whose name is not known";

    public static async Task<string> NameAsync(DashboardContext context, string userId, CancellationToken cancellationToken) =>
        (await NamesAsync(context, [userId], cancellationToken))[userId];

    /// <summary>Every one of them has a name.</summary>
    public static async Task<IReadOnlyDictionary<string, string>> NamesAsync(DashboardContext context, IEnumerable<string> userIds, CancellationToken cancellationToken)
    {
        var asked = userIds.Distinct().ToList();
        var known = await context.Users.Where(user => asked.Contains(user.Id)).Select(user => new { user.Id, user.Name }).ToDictionaryAsync(user => user.Id, user => user.Name, cancellationToken);
        return asked.ToDictionary(id => id, id => known.GetValueOrDefault(id, Unknown));
    }
}
