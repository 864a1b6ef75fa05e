using System.Collections.Concurrent;
using Dashboard.Measures.Calendar;
using Dashboard.Measures.Engine;
using Dashboard.Measures.Standards;

namespace Dashboard.Measures.Book;

/// <summary>A case book seen for one month. What several measures ask is worked out once.</summary>
public sealed class MonthView
{
    private readonly Lazy<IReadOnlyList<OpenChild>> _openChildren;
    private readonly ConcurrentDictionary<RuleKind, IReadOnlyList<Clock>> _clocks = new();
    private readonly ConcurrentDictionary<Delegate, object> _found = new();

    /// <summary>A whole month.</summary>
    public MonthView(CaseBook book, Month month)
        : this(book, month, month.End)
    {
    }

    private MonthView(CaseBook book, Month month, DateOnly end)
    {
        Book = book;
        Month = month;
        End = end;
        _openChildren = new(() => FindOpenChildren(book, end));
    }

    /// <summary>The book.</summary>
    public CaseBook Book { get; }

    /// <summary>The month.</summary>
    public Month Month { get; }

    /// <summary>Last day of the month; the date of the data for <see cref="AsAt"/>.</summary>
    public DateOnly End { get; }

    /// <summary>The standards of the month.</summary>
    public StandardsInForce Standards => Book.Standards.For(Month);

    /// <summary>Working days of the place whose standards hold.</summary>
    public WorkingDays WorkingDays => Standards.WorkingDays;

    /// <summary>Children open on the last day, by id.</summary>
    public IReadOnlyList<OpenChild> OpenChildren => _openChildren.Value;

    /// <summary>The month that the data stands in, up to the date of the data.</summary>
    public static MonthView AsAt(CaseBook book) => new(book, Month.Of(book.AsAt), book.AsAt);

    /// <summary>The clocks of a rule that run on that day, read once for all who ask.</summary>
    internal IReadOnlyList<Clock> Clocks(RuleKind kind, Func<IEnumerable<Clock>> read) => _clocks.GetOrAdd(kind, _ => [.. read()]);

    /// <summary>What several measures look for in the same way, found once for all of them.</summary>
    internal IReadOnlyList<T> Once<T>(Func<MonthView, IEnumerable<T>> find) => (IReadOnlyList<T>)_found.GetOrAdd(find, _ => find(this).ToList());

    /// <summary>Categories of a child on a date, for events.</summary>
    public CategorySet CategoriesOf(ChildFile file, DateOnly date) => Book.CategoriesOf(file, file.StatusOn(date), date);

    private static List<OpenChild> FindOpenChildren(CaseBook book, DateOnly end)
    {
        var open = new List<OpenChild>();
        foreach (var file in book.Files)
        {
            if (!file.MayBeOpenOn(end) || file.StatusOn(end) is not { } status)
            {
                continue;
            }

            var episode = file.EpisodeOn(end)!;
            open.Add(new OpenChild(file, status, episode, book.HoldingsAtEndOf(file, end), book.CategoriesOf(file, status, end)));
        }

        return open;
    }
}
