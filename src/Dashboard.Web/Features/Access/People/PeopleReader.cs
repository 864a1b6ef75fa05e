using Dashboard.Data.Access;
using Dashboard.Data.Access.People;
using Dashboard.Data.Queries;
using Dashboard.Web.Features.Access.Sessions;
using Dashboard.Web.Features.Access.Settings;

namespace Dashboard.Web.Features.Access.People;

/// <summary>Reads what the page of people and rights needs.</summary>
public sealed class PeopleReader(PeopleQueries people, StatusQueries statuses, SettledRules rules, ReaderSessions sessions, TimeProvider clock)
{
    public async Task<PeoplePageView?> LoadAsync(AccessScope scope, CancellationToken cancellationToken) => new(
        await people.ViewAsync(scope, await rules.AllAsync(cancellationToken), sessions.Limits, cancellationToken),
        await statuses.StatusAsync(cancellationToken),
        DateOnly.FromDateTime(clock.GetLocalNow().Date));
}
