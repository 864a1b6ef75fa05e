using System.Collections;
using System.Diagnostics.CodeAnalysis;
using Dashboard.Data.Access;

namespace Dashboard.Data.Queries;

/// <summary>Something of every unit that a scope covers. Nothing is made before a unit is asked for, so that few units cost little among many.</summary>
internal sealed class UnitView<T>(AccessScope scope, StoreStatus status, Func<string, T> of) : IReadOnlyDictionary<string, T>
{
    public IEnumerable<string> Keys => status.Tree.Units.Select(unit => unit.Id).Where(ContainsKey);

    public IEnumerable<T> Values => Keys.Select(of);

    public int Count => Keys.Count();

    public T this[string key] => ContainsKey(key) ? of(key) : throw new KeyNotFoundException($"The scope covers no unit \"{key}\".");

    public bool ContainsKey(string key) => scope.MaySeeFigures(status.Tree, key);

    public bool TryGetValue(string key, [MaybeNullWhen(false)] out T value)
    {
        var covered = ContainsKey(key);
        value = covered ? of(key) : default;
        return covered;
    }

    public IEnumerator<KeyValuePair<string, T>> GetEnumerator() => Keys.Select(key => KeyValuePair.Create(key, of(key))).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
