using Dashboard.Data.Reporting;
using Dashboard.Data.Store;
using Dashboard.Measures.Engine;
using Microsoft.EntityFrameworkCore;

namespace Dashboard.Data.Refreshing;

/// <summary>Stored numbers of sets of categories: those of earlier refreshes, and new ones as they are met.</summary>
internal sealed class CategoryIds
{
    private const int Unasked = -1;

    private readonly CategoryRegistry _registry;
    private readonly Dictionary<string, int> _known;
    private readonly List<CaseCategory> _added = [];
    private int[] _bySet = [];
    private int _last;

    private CategoryIds(CategoryRegistry registry, Dictionary<string, int> known)
    {
        _registry = registry;
        _known = known;
        _last = known.Count == 0 ? 0 : known.Values.Max();
    }

    public static async Task<CategoryIds> ReadAsync(StoreTransaction transaction, CategoryRegistry registry, CancellationToken cancellationToken)
    {
        var stored = await transaction.Context.CaseCategories.ToListAsync(cancellationToken);
        return new CategoryIds(registry, stored
            .GroupBy(category => category.CategoriesId)
            .ToDictionary(group => CategoryText.Of(group.Select(category => new CategoryPair(category.Dimension, category.Category))), group => group.Key));
    }

    /// <summary>Number of a set; the set without categories is 0.</summary>
    public int Of(CategorySet set)
    {
        if (set.Number >= _bySet.Length)
        {
            var known = _bySet.Length;
            Array.Resize(ref _bySet, Math.Max(set.Number + 1, 2 * known));
            Array.Fill(_bySet, Unasked, known, _bySet.Length - known);
        }

        ref var id = ref _bySet[set.Number];
        return id == Unasked ? id = Find(set) : id;
    }

    public async Task WriteAddedAsync(StoreTransaction transaction, CancellationToken cancellationToken)
    {
        await using var writer = transaction.Writer<CaseCategory>();
        _added.ForEach(writer.Write);
        await writer.FlushAsync(cancellationToken);
        _added.Clear();
    }

    private int Find(CategorySet set)
    {
        var pairs = _registry.Pairs(set);
        if (pairs.Count == 0)
        {
            return 0;
        }

        if (!_known.TryGetValue(set.Text, out var id))
        {
            id = ++_last;
            _known.Add(set.Text, id);
            _added.AddRange(pairs.Select(pair => new CaseCategory { CategoriesId = id, Dimension = pair.Dimension, Category = pair.Category }));
        }

        return id;
    }
}
