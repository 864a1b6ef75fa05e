using Dashboard.Data.Access;
using Dashboard.Data.Access.People;
using Dashboard.Data.Queries;
using Dashboard.Data.Standards;
using Dashboard.Data.Store;
using Dashboard.Measures.Calendar;
using Dashboard.Measures.Codes;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Caching.Memory;

namespace Dashboard.Data.Reminders;

/// <summary>Reads what is due and overdue for one person. Those who read no single case are reminded of nothing.</summary>
public sealed class ReminderQueries(
    ReportingStore store,
    StatusQueries statuses,
    StandardsQueries standards,
    PeopleNames people,
    ReminderOptions options,
    TimeProvider clock) : IDisposable
{
    private const int MostPeople = 10_000;

    private static readonly TimeSpan Kept = TimeSpan.FromMinutes(1);

    private readonly MemoryCache _counts = new(new MemoryCacheOptions { SizeLimit = MostPeople });

    /// <summary>What waits for the person now, kind by kind, the earliest due first.</summary>
    public async Task<IReadOnlyList<Reminder>> ListAsync(AccessScope scope, CancellationToken cancellationToken)
    {
        var found = scope.SeesWorkers ? await ReadAsync(scope, cancellationToken) : [];
        _counts.Set(Key(scope), found.Count, new MemoryCacheEntryOptions { Size = 1, AbsoluteExpirationRelativeToNow = Kept });
        return found;
    }

    /// <summary>How many reminders the person has, at most a minute old.</summary>
    public async Task<int> CountAsync(AccessScope scope, CancellationToken cancellationToken) =>
        _counts.TryGetValue(Key(scope), out int known) ? known : (await ListAsync(scope, cancellationToken)).Count;

    /// <summary>The rules of this day's standards: their holidays are no working days.</summary>
    internal async Task<ReminderRules> RulesAsync(CancellationToken cancellationToken) =>
        new(options, (await standards.InForceAsync(Month.Of(Today()), cancellationToken)).WorkingDays);

    internal DateOnly Today() => DateOnly.FromDateTime(clock.GetLocalNow().DateTime);

    public void Dispose() => _counts.Dispose();

    private static string Key(AccessScope scope) => $"{scope.UserId}\n{scope.Role}\n{scope.ForSharing}\n{string.Join('\n', scope.UnitIds)}";

    private async Task<IReadOnlyList<Reminder>> ReadAsync(AccessScope scope, CancellationToken cancellationToken)
    {
        var today = Today();
        var rules = await RulesAsync(cancellationToken);
        var status = await statuses.StatusAsync(cancellationToken);
        await using var context = await store.OpenAsync(cancellationToken);
        var publications = (await context.Publications.ToListAsync(cancellationToken)).OrderByDescending(row => row.Month).ToList();
        var sources = new ReminderSources(context, scope, status, statuses);
        var name = (await people.OfAsync(context, [scope.UserId], cancellationToken))[scope.UserId];
        IEnumerable<Reminder> found =
        [
            .. await sources.ReportsAsync(publications, cancellationToken),
            .. await sources.ExceptionsAsync(publications, cancellationToken),
            .. await sources.ActionsAsync(name, cancellationToken),
            .. await sources.AdministrationAsync(publications, cancellationToken),
        ];
        return [.. found
            .Where(reminder => rules.Shows(reminder.DueOn, today))
            .Select(reminder => reminder.DueOn is { } due
                ? reminder with { WorkingDaysLeft = rules.WorkingDaysLeft(due, today), IsLate = due < today, DueToday = due == today }
                : reminder)
            .OrderBy(reminder => ReminderKinds.List.Order(reminder.Kind))
            .ThenBy(reminder => reminder.DueOn ?? DateOnly.MaxValue)
            .ThenBy(reminder => reminder.UnitName, StringComparer.Ordinal)];
    }
}
