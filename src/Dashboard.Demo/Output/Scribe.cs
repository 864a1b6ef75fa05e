using Dashboard.Demo.Organisation;
using Dashboard.Demo.Simulation;

namespace Dashboard.Demo.Output;

/// <summary>What every writer needs: the world, what the extract sees of it, and the open files.</summary>
internal sealed class Scribe(World world, SsdTables ssd, PracticeTables practice)
{
    public World World => world;

    public Extract Extract => world.Extract;

    public SsdTables Ssd => ssd;

    public PracticeTables Practice => practice;

    /// <summary>Deliberate faults counted by kind.</summary>
    public SortedDictionary<string, int> Oddities { get; } = new(StringComparer.Ordinal);

    public string Next(string prefix) => world.Ids.Next(prefix, 7);

    public int Lag(Team? team, DateOnly on, Rng rng) => Recording.Days(world, team, on, rng);

    public void Odd(string kind) => Oddities[kind] = Oddities.GetValueOrDefault(kind) + 1;
}
