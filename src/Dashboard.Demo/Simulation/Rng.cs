namespace Dashboard.Demo.Simulation;

/// <summary>A small deterministic number source (SplitMix64). Forks depend on the seed and key only, never on draws made.</summary>
internal sealed class Rng(ulong seed)
{
    private readonly ulong _seed = seed;
    private ulong _state = seed;

    public Rng Fork(string key)
    {
        var hash = 14695981039346656037UL;
        foreach (var c in key)
        {
            hash = (hash ^ c) * 1099511628211UL;
        }

        return new Rng(Mix(_seed ^ Mix(hash)));
    }

    public Rng Fork(string key, long number) => new(Mix(Fork(key)._state ^ Mix((ulong)number + 0x9E3779B97F4A7C15UL)));

    public double Next()
    {
        _state += 0x9E3779B97F4A7C15UL;
        return (Mix(_state) >> 11) * (1.0 / (1UL << 53));
    }

    public bool Chance(double probability) => Next() < probability;

    /// <summary>A whole number from low to high, both included.</summary>
    public int Int(int low, int high) => high <= low ? low : low + (int)(Next() * (high - low + 1));

    public double Between(double low, double high) => low + (Next() * (high - low));

    public T Pick<T>(IReadOnlyList<T> items) => items[(int)(Next() * items.Count)];

    public T Weighted<T>(IReadOnlyList<(T Value, double Weight)> table)
    {
        var total = 0.0;
        foreach (var row in table)
        {
            total += row.Weight;
        }

        var at = Next() * total;
        foreach (var (value, weight) in table)
        {
            at -= weight;
            if (at < 0)
            {
                return value;
            }
        }

        return table[^1].Value;
    }

    public double Normal(double mean, double deviation) =>
        mean + (deviation * Math.Sqrt(-2 * Math.Log(1 - Next())) * Math.Cos(2 * Math.PI * Next()));

    public double LogNormal(double median, double sigma) => median * Math.Exp(Normal(0, sigma));

    public double Exponential(double mean) => -mean * Math.Log(1 - Next());

    public int Poisson(double mean)
    {
        if (mean > 40)
        {
            return Math.Max(0, (int)Math.Round(Normal(mean, Math.Sqrt(mean))));
        }

        var limit = Math.Exp(-mean);
        var product = Next();
        var count = 0;
        while (product > limit)
        {
            product *= Next();
            count++;
        }

        return count;
    }

    private static ulong Mix(ulong z)
    {
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9UL;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBUL;
        return z ^ (z >> 31);
    }
}
