using Dashboard.Measures.Calendar;

namespace Dashboard.Measures.Book;

/// <summary>Records that need not be about a child by the month of one of their dates; those without the date are left out.</summary>
public sealed class DatedIndex<TRecord>
{
    private readonly ILookup<Month, TRecord> _byMonth;

    internal DatedIndex(IEnumerable<TRecord> records, Func<TRecord, DateOnly?> date) =>
        _byMonth = records.Where(record => date(record) is not null).ToLookup(record => Month.Of(date(record)!.Value));

    /// <summary>The records of a month.</summary>
    public IEnumerable<TRecord> In(Month month) => _byMonth[month];
}
