using System.Globalization;
using Dashboard.Demo.Output;
using Dashboard.Demo.Simulation;

namespace Dashboard.Demo.Organisation;

/// <summary>The tree of teams, who works in them, how many children live here.</summary>
internal sealed class OrganisationWriter(Scribe scribe)
{
    public void Write()
    {
        foreach (var (code, name) in DemoRates.Services)
        {
            scribe.Ssd.Department.Row(code, name, default, default);
        }

        var names = DemoRates.Services.ToDictionary(s => s.Code, s => s.Name);
        foreach (var team in scribe.World.Organisation.Teams.Append(scribe.World.Organisation.Reviewing))
        {
            scribe.Ssd.Department.Row(team.Id, team.Name, team.ServiceId, names[team.ServiceId]);
        }

        foreach (var worker in scribe.World.Organisation.Workers)
        {
            Worker(worker);
        }

        Population();
        scribe.Practice.CodeMap.Row("referral_source", "Schl", "2A");
        scribe.Practice.CodeMap.Row("gender", "Male (M)", "M");
        scribe.Practice.CodeMap.Row("cp_category", "NEGLECT-OLD", "NEG");
    }

    private void Worker(Worker worker)
    {
        if (!scribe.Extract.Sees(worker.Started) || worker.Ended is { } gone && gone < scribe.World.Start.AddDays(-430))
        {
            return;
        }

        var ended = worker.Ended is { } end ? scribe.Extract.Past(end) : null;
        var caseload = worker.CaseHolding ? CaseloadAtSeptember(worker) : (int?)null;
        scribe.Ssd.Professionals.Row(worker.Id, "ST-" + worker.Id, worker.Name, worker.CaseHolding ? "MADE-UP-" + worker.Id : null,
            worker.Agency, Title(worker.Role), caseload, worker.TeamId, worker.FullTime);
        scribe.Practice.Workforce.Row(worker.Id, worker.Name, worker.TeamId, worker.Role, worker.FullTime, worker.CaseHolding,
            worker.NewlyQualifiedUntil, worker.Agency, worker.Started, ended, worker.NewlyQualifiedUntil < scribe.Extract.Latest ? null : worker.Limit);
    }

    private int? CaseloadAtSeptember(Worker worker)
    {
        var now = scribe.Extract.Latest;
        var on = new DateOnly(now.Month > 9 ? now.Year : now.Year - 1, 9, 30);
        if (!worker.InPostOn(on))
        {
            return null;
        }

        return _held.GetValueOrDefault((worker, on));
    }

    private readonly Dictionary<(Worker, DateOnly), int> _held = September(scribe.World);

    private static Dictionary<(Worker, DateOnly), int> September(World world)
    {
        var now = world.Extract.Latest;
        var on = new DateOnly(now.Month > 9 ? now.Year : now.Year - 1, 9, 30);
        var held = new Dictionary<(Worker, DateOnly), int>();
        foreach (var allocation in world.Episodes.SelectMany(e => e.Allocations))
        {
            if (allocation.Worker is { } worker && allocation.From <= on && allocation.To > on)
            {
                held[(worker, on)] = held.GetValueOrDefault((worker, on)) + 1;
            }
        }

        return held;
    }

    private void Population()
    {
        var first = scribe.World.Start.Year - 1;
        for (var year = first; year <= scribe.World.End.Year + 1; year++)
        {
            var children = DemoRates.Population * scribe.World.Options.Scale * (1 + (DemoRates.PopulationGrowthPerYear * (year - scribe.World.End.Year)));
            scribe.Practice.Population.Row("authority", year.ToString(CultureInfo.InvariantCulture), (int)(Math.Round(children / 10) * 10));
        }
    }

    private static string Title(string role) => char.ToUpperInvariant(role[0]) + role[1..].Replace('-', ' ');
}
