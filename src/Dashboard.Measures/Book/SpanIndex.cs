using Dashboard.Measures.Calendar;

namespace Dashboard.Measures.Book;

/// <summary>Records that last from one date to another by every month that they touch, each with its child: what a stock measure looks at where few of all records are open.</summary>
public sealed class SpanIndex<TRecord>
{
    private readonly Dictionary<Month, List<ChildEvent<TRecord>>> _byMonth = [];
    private readonly Month _last;

    /// <summary>An index of spans.</summary>
    /// <param name="files">Children.</param>
    /// <param name="spans">The records of a child with their first and last day; those without a last day go on.</param>
    /// <param name="asAt">Date of the data, up to which open records go on.</param>
    internal SpanIndex(IReadOnlyList<ChildFile> files, Func<ChildFile, IEnumerable<(TRecord Record, DateOnly From, DateOnly? To)>> spans, DateOnly asAt)
    {
        _last = Month.Of(asAt);
        foreach (var file in files)
        {
            foreach (var (record, from, to) in spans(file))
            {
                Add(new ChildEvent<TRecord>(file, record), Month.Of(from), to is { } end ? Month.Of(end) : _last);
            }
        }
    }

    /// <summary>The records of a month, by child. What is open at the date of the data is so in the months after it.</summary>
    public IReadOnlyList<ChildEvent<TRecord>> In(Month month) => _byMonth.TryGetValue(month < _last ? month : _last, out var records) ? records : [];

    private void Add(ChildEvent<TRecord> item, Month first, Month last)
    {
        for (var month = first; month <= last; month = month.Next)
        {
            if (!_byMonth.TryGetValue(month, out var records))
            {
                _byMonth.Add(month, records = []);
            }

            records.Add(item);
        }
    }
}
