using Dashboard.Data.Access;
using Dashboard.Data.Access.People;
using Dashboard.Data.Queries;
using Dashboard.Measures.Book;
using Dashboard.Measures.Records;
using Dashboard.Web.Features.Access.Settings;
using Microsoft.Extensions.Options;

namespace Dashboard.Web.Features.Access;

/// <summary>The made-up people; nobody when the store holds real data, or people sign in at a provider.</summary>
public sealed class DemoPersonas(StatusQueries statuses, WorkerQueries workers, IOptions<SignInOptions> options) : IPeopleSource
{
    private Tuple<string, IReadOnlyList<Persona>> _known = Tuple.Create<string, IReadOnlyList<Persona>>(string.Empty, []);
    /// <summary>The portal itself, which looks for somebody with children to hold.</summary>
    private static readonly AccessScope Portal = new() { UserId = "demo:portal", Role = PortalRole.SeniorLeader, UnitIds = [OrgTree.AuthorityId] };

    /// <summary>One person for every role.</summary>
    public async Task<IReadOnlyList<Persona>> AllAsync(CancellationToken cancellationToken)
    {
        var status = await statuses.StatusAsync(cancellationToken);
        if (!status.HoldsDemoData || options.Value.Mode != SignInOptions.Demo)
        {
            return [];
        }

        var known = _known;
        if (known.Item1 != status.Stamp)
        {
            _known = known = Tuple.Create(status.Stamp, await MakeAsync(status, cancellationToken));
        }

        return known.Item2;
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyDictionary<string, string>> NamesAsync(CancellationToken cancellationToken) =>
        (await AllAsync(cancellationToken)).ToDictionary(persona => persona.Scope.UserId, persona => persona.Name);

    private async Task<IReadOnlyList<Persona>> MakeAsync(StoreStatus status, CancellationToken cancellationToken)
    {
        var service = status.Tree.Units
            .Where(unit => unit.Kind == OrgUnitKind.Service)
            .MaxBy(unit => status.Tree.Within(unit.Id).Count);
        var busiest = service is null ? null : await workers.BusiestAsync(Portal, service.Id, cancellationToken);
        List<Persona> personas =
        [
            Of("director", "Director of children's services", "Everything, down to the child. Looks at children are logged.", PortalRole.SeniorLeader),
            Of("analyst", "Performance analyst", "Everything, and brings the data in.", PortalRole.Analyst),
            Of("councillor", "Councillor", "Figures of the authority and its services. Never a child, a worker or a team.", PortalRole.Councillor),
            Of("governance", "Information governance lead", "The access log: who looked at which child, when and why. No child, no worker, no figure.", PortalRole.InformationGovernance),
        ];
        if (service is not null)
        {
            personas.Add(Of("service-manager", $"Service manager, {service.Name}", "The teams of the service, down to the child.", PortalRole.ServiceManager, service.Id));
        }

        if (busiest is { TeamId: { } teamId, WorkerId: { } workerId })
        {
            var team = status.UnitName(teamId);
            personas.Add(Of("team-manager", $"Team manager, {team}", "The team, down to the child.", PortalRole.TeamManager, teamId));
            personas.Add(Of("practitioner", $"Practitioner, {team}", "The children this worker holds, and nothing of others.", PortalRole.Practitioner, teamId, workerId));
        }

        return personas;
    }

    private static Persona Of(string id, string name, string sees, PortalRole role, string unitId = OrgTree.AuthorityId, string? workerId = null) => new(
        id,
        name,
        sees,
        new AccessScope { UserId = "demo:" + id, Role = role, UnitIds = [unitId], WorkerId = workerId });
}
