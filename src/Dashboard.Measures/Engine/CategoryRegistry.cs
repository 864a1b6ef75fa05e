using System.Collections.Concurrent;

namespace Dashboard.Measures.Engine;

/// <summary>Numbers the categories and sets of categories that occur, so that figures can be added up in plain arrays.</summary>
/// <remarks>Safe for use from several threads; numbers depend on the order of arrival and never leave the process.</remarks>
public sealed class CategoryRegistry
{
    private readonly Lock _lock = new();
    private readonly ConcurrentDictionary<CategoryPair, int> _pairNumbers = [];
    private readonly Dictionary<string, SortedList<string, int>> _byDimension = [];
    private readonly List<CategoryPair> _pairs = [];
    private readonly Dictionary<string, CategorySet> _sets = [];
    private readonly ConcurrentDictionary<(int Set, int Pair), CategorySet> _extended = [];

    /// <summary>Pairs known so far.</summary>
    public int PairCount
    {
        get
        {
            lock (_lock)
            {
                return _pairs.Count;
            }
        }
    }

    /// <summary>The set without any pair: of cases that are not about a child or a worker.</summary>
    public CategorySet None => Of([]);

    /// <summary>The set of these pairs.</summary>
    public CategorySet Of(params ReadOnlySpan<CategoryPair> pairs)
    {
        lock (_lock)
        {
            var numbers = new int[pairs.Length];
            for (var index = 0; index < pairs.Length; index++)
            {
                numbers[index] = NumberOf(pairs[index]);
            }

            return SetOf(numbers);
        }
    }

    /// <summary>A set with one more pair; the set itself when it has the pair. A split may have several categories in one set.</summary>
    public CategorySet With(CategorySet set, string dimension, string category)
    {
        var pair = Number(dimension, category);
        if (_extended.TryGetValue((set.Number, pair), out var known))
        {
            return known;
        }

        lock (_lock)
        {
            return _extended.GetOrAdd((set.Number, pair), _ => set.Pairs.Contains(pair) ? set : SetOf([.. set.Pairs, pair]));
        }
    }

    /// <summary>Number of one pair.</summary>
    public int Number(string dimension, string category)
    {
        var pair = new CategoryPair(dimension, category);
        if (_pairNumbers.TryGetValue(pair, out var known))
        {
            return known;
        }

        lock (_lock)
        {
            return NumberOf(pair);
        }
    }

    /// <summary>Numbers of the pairs of a split known so far, in the order of their categories.</summary>
    public int[] NumbersOf(string dimension)
    {
        lock (_lock)
        {
            return _byDimension.TryGetValue(dimension, out var pairs) ? [.. pairs.Values] : [];
        }
    }

    /// <summary>The pair of a number.</summary>
    public CategoryPair Pair(int number)
    {
        lock (_lock)
        {
            return _pairs[number];
        }
    }

    /// <summary>The pairs of a set.</summary>
    public IReadOnlyList<CategoryPair> Pairs(CategorySet set)
    {
        lock (_lock)
        {
            return [.. set.Pairs.Select(number => _pairs[number])];
        }
    }

    private int NumberOf(CategoryPair pair)
    {
        if (!_pairNumbers.TryGetValue(pair, out var number))
        {
            number = _pairs.Count;
            _pairs.Add(pair);
            if (!_byDimension.TryGetValue(pair.Dimension, out var known))
            {
                _byDimension.Add(pair.Dimension, known = new SortedList<string, int>(StringComparer.Ordinal));
            }

            known.Add(pair.Category, number);
            _pairNumbers[pair] = number;
        }

        return number;
    }

    private CategorySet SetOf(int[] numbers)
    {
        Array.Sort(numbers);
        var key = string.Join(',', numbers);
        if (!_sets.TryGetValue(key, out var set))
        {
            set = new CategorySet(_sets.Count, numbers, CategoryText.Of(numbers.Select(number => _pairs[number])));
            _sets.Add(key, set);
        }

        return set;
    }
}
