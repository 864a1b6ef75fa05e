using Dashboard.Measures.Calendar;

namespace Dashboard.Measures.Book;

/// <summary>Records of one kind by the month of one of their dates, each with its child: what a flow measure looks at.</summary>
public sealed class MonthIndex<TRecord>
{
    private readonly ILookup<Month, ChildEvent<TRecord>> _byMonth;

    internal MonthIndex(IEnumerable<ChildFile> files, Func<ChildFile, IReadOnlyList<TRecord>> records, Func<TRecord, DateOnly?> date) =>
        _byMonth = files
            .SelectMany(file => records(file).Select(record => new ChildEvent<TRecord>(file, record)))
            .Where(item => date(item.Record) is not null)
            .ToLookup(item => Month.Of(date(item.Record)!.Value));

    /// <summary>The records of a month, by child.</summary>
    public IEnumerable<ChildEvent<TRecord>> In(Month month) => _byMonth[month];
}
