using Dashboard.Data.Reporting;
using Dashboard.Data.Store;
using Dashboard.Measures.Engine;
using Microsoft.EntityFrameworkCore;

namespace Dashboard.Data.Refreshing;

/// <summary>Stored numbers of sets of categories: those of earlier refreshes, and new ones as they are met.</summary>
internal sealed class CategoryIds
{
    private readonly CategoryRegistry _registry;
    private readonly Dictionary<string, int> _known;
    private readonly Dictionary<int, int> _bySet = [];
    private readonly List<CaseCategory> _added = [];
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
        if (_bySet.TryGetValue(set.Number, out var id))
        {
            return id;
        }

        var pairs = _registry.Pairs(set);
        if (pairs.Count > 0 && !_known.TryGetValue(set.Text, out id))
        {
            id = ++_last;
            _known.Add(set.Text, id);
            _added.AddRange(pairs.Select(pair => new CaseCategory { CategoriesId = id, Dimension = pair.Dimension, Category = pair.Category }));
        }

        _bySet.Add(set.Number, id);
        return id;
    }

    public async Task WriteAddedAsync(StoreTransaction transaction, CancellationToken cancellationToken)
    {
        await using var writer = transaction.Writer<CaseCategory>();
        _added.ForEach(writer.Write);
        await writer.FlushAsync(cancellationToken);
        _added.Clear();
    }
}
