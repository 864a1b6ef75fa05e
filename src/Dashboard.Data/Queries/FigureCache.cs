using Microsoft.Extensions.Caching.Memory;

namespace Dashboard.Data.Queries;

/// <summary>Figures read lately, bounded. Keys carry the stamp of the store, so a refresh or publication turns everything over.</summary>
public sealed class FigureCache : IDisposable
{
    /// <summary>Largest number of figures kept, over all entries.</summary>
    public const int Capacity = 2_000_000;

    private readonly MemoryCache _entries = new(new MemoryCacheOptions { SizeLimit = Capacity });

    /// <summary>What is kept under a key, read when it is not there.</summary>
    /// <param name="key">Key, with the stamp of the store.</param>
    /// <param name="read">Reads it.</param>
    /// <param name="size">Number of figures in it.</param>
    public async Task<T> GetAsync<T>(object key, Func<Task<T>> read, Func<T, int> size)
        where T : class
    {
        if (_entries.TryGetValue(key, out T? known))
        {
            return known!;
        }

        var value = await read();
        _entries.Set(key, value, new MemoryCacheEntryOptions { Size = Math.Max(1, size(value)) });
        return value;
    }

    public void Dispose() => _entries.Dispose();
}
