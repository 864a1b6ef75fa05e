using Dashboard.Measures.Calendar;
using Dashboard.Measures.Codes;
using Dashboard.Measures.Engine;
using Dashboard.Measures.Standards;

namespace Dashboard.Measures.Book;

/// <summary>A case book seen for one month. What several measures ask is worked out once.</summary>
public sealed class MonthView
{
    private readonly Lazy<IReadOnlyList<OpenChild>> _openChildren;
    private readonly System.Collections.Concurrent.ConcurrentDictionary<RuleKind, IReadOnlyList<Clock>> _clocks = new();

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

    /// <summary>Categories of a child on a date, for events.</summary>
    public CategorySet CategoriesOf(ChildFile file, DateOnly date) => CategoriesOf(Book, file, file.StatusOn(date), date);

    /// <summary>Categories of an open child with age band and gender as one split more.</summary>
    public CategorySet WithAgeAndGender(OpenChild child) => WithAgeAndGender(child.Categories, child.File, End);

    /// <summary>Categories with age band on a date and gender as one split more.</summary>
    public CategorySet WithAgeAndGender(CategorySet categories, ChildFile file, DateOnly date) => Book.Categories.With(
        categories,
        Dimensions.AgeAndGender,
        AgeAndGender.Of(AgeBands.Of(file.AgeOn(date)), Genders.Of(file.Child.Gender)));

    private static CategorySet CategoriesOf(CaseBook book, ChildFile file, ChildStatus? status, DateOnly date) => book.Categories.Of(
        new CategoryPair(Dimensions.Status, StatusCodes.Of(status)),
        new CategoryPair(Dimensions.Age, AgeBands.Of(file.AgeOn(date))),
        new CategoryPair(Dimensions.Gender, Genders.Of(file.Child.Gender)),
        new CategoryPair(Dimensions.Ethnicity, EthnicGroups.Of(file.Child.Ethnicity)),
        new CategoryPair(Dimensions.Disability, DisabilityCodes.Of(file.Disabilities)));

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
            open.Add(new OpenChild(file, status, episode, book.HoldingsAtEndOf(file, end), CategoriesOf(book, file, status, end)));
        }

        return open;
    }
}
