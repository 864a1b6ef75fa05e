using System.Globalization;
using Dashboard.Demo.Journeys;
using Dashboard.Demo.Organisation;
using Dashboard.Demo.Output;
using Dashboard.Demo.Practice;
using Dashboard.Demo.Quality;
using Dashboard.Demo.Simulation;

namespace Dashboard.Demo;

/// <summary>A made-up local authority, written as dataset and practice template files. No name, child or place in it is real.</summary>
public static class DemoAuthority
{
    public static DemoSummary Write(DemoOptions options, string folder, IProgress<DemoProgress>? progress, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentException.ThrowIfNullOrEmpty(folder);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(options.Scale);
        ArgumentOutOfRangeException.ThrowIfLessThan(options.HistoryMonths, 1);
        Directory.CreateDirectory(folder);

        progress?.Report(new DemoProgress("Building the organisation", 0));
        var world = new World(options);
        world.Organisation = new OrganisationBuilder(world).Build();
        progress?.Report(new DemoProgress("Living through the years", 0.05));
        new Arrivals(world).Run(cancellationToken);
        progress?.Report(new DemoProgress("Allocating children to workers", 0.3));
        new Allocator(world).Run(cancellationToken);

        using var ssd = new SsdTables(folder);
        using var practice = new PracticeTables(folder);
        var scribe = new Scribe(world, ssd, practice);
        new OrganisationWriter(scribe).Write();
        progress?.Report(new DemoProgress("Writing contacts", 0.4));
        new FrontDoorWriter(scribe).Write();
        WriteFamilies(scribe, progress, cancellationToken);
        progress?.Report(new DemoProgress("Writing supervision, audit and feedback", 0.9));
        WritePractice(scribe);
        new Oddities(scribe).Write();
        WriteMarker(options, folder);
        progress?.Report(new DemoProgress("Done", 1));
        return new DemoSummary
        {
            RowsByFile = new SortedDictionary<string, long>(ssd.All.Concat(practice.All).ToDictionary(f => f.Name, f => f.Rows), StringComparer.Ordinal),
            Oddities = scribe.Oddities,
        };
    }

    private static void WriteFamilies(Scribe scribe, IProgress<DemoProgress>? progress, CancellationToken cancellationToken)
    {
        var people = new PersonWriter(scribe);
        var referrals = new ReferralWriter(scribe);
        var protection = new ProtectionWriter(scribe);
        var visits = new VisitWriter(scribe);
        var care = new CareWriter(scribe);
        var leavers = new HealthWriter(scribe);
        var activities = new ActivityWriter(scribe);
        var supervision = new SupervisionWriter(scribe);
        var families = scribe.World.Families;
        for (var i = 0; i < families.Count; i++)
        {
            if (i % 1024 == 0)
            {
                cancellationToken.ThrowIfCancellationRequested();
                progress?.Report(new DemoProgress("Writing children", 0.45 + (0.45 * i / families.Count)));
            }

            people.Write(families[i]);
            foreach (var child in families[i].Children)
            {
                foreach (var episode in child.Episodes)
                {
                    referrals.Write(episode);
                    protection.Write(episode);
                    visits.Write(episode);
                    care.Write(episode);
                    activities.Write(episode);
                    supervision.Cases(episode);
                }

                leavers.Leaver(child);
            }
        }
    }

    private static void WritePractice(Scribe scribe)
    {
        var roll = new MonthRoll(scribe.World);
        new SupervisionWriter(scribe).Staff();
        new AuditWriter(scribe, roll).Write();
        new FeedbackWriter(scribe, roll).Write();
        new EventWriter(scribe).Write();
    }

    private static void WriteMarker(DemoOptions options, string folder)
    {
        using var marker = new CsvFile(folder, "demo.marker", "seed scale as_at");
        marker.Row(options.Seed, options.Scale.ToString("R", CultureInfo.InvariantCulture), options.AsAt);
    }
}
