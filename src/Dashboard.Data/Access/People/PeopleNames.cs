using Dashboard.Data.Model;
using Microsoft.EntityFrameworkCore;

namespace Dashboard.Data.Access.People;

/// <summary>Names of those who wrote something: people read names, the store keeps ids.</summary>
public sealed class PeopleNames(IEnumerable<IPeopleSource> sources)
{
    /// <summary>Names by id; an id that nobody has signed in with stands for itself.</summary>
    public async Task<IReadOnlyDictionary<string, string>> OfAsync(DashboardContext context, IEnumerable<string?> ids, CancellationToken cancellationToken)
    {
        var wanted = ids.OfType<string>().Distinct().ToList();
        if (wanted.Count == 0)
        {
            return new Dictionary<string, string>();
        }

        var names = await context.Users.Where(user => wanted.Contains(user.Id)).ToDictionaryAsync(user => user.Id, user => user.Name, cancellationToken);
        foreach (var source in names.Count == wanted.Count ? [] : sources)
        {
            foreach (var (id, name) in await source.NamesAsync(cancellationToken))
            {
                names.TryAdd(id, name);
            }
        }

        return wanted.ToDictionary(id => id, id => names.GetValueOrDefault(id, id));
    }
}
