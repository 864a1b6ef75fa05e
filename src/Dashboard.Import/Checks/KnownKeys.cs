namespace Dashboard.Import.Checks;

/// <summary>Keys that rows of other tables may refer to.</summary>
internal sealed class KnownKeys
{
    private readonly HashSet<string> _keys = new(StringComparer.Ordinal);

    /// <summary>Whether the keys can be checked at all: false while no source supplies them.</summary>
    public bool Supplied { get; private set; }

    public int Count => _keys.Count;

    public void Add(IEnumerable<string> keys)
    {
        Supplied = true;
        _keys.UnionWith(keys);
    }

    /// <summary>The key as it is held, so that millions of rows share one text; null when it is not there.</summary>
    public string? Find(string key) => _keys.TryGetValue(key, out var held) ? held : null;
}
