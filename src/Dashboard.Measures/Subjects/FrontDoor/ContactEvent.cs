using Dashboard.Measures.Book;
using Dashboard.Measures.Codes;
using Dashboard.Measures.Engine;
using Dashboard.Measures.Records;

namespace Dashboard.Measures.Subjects.FrontDoor;

/// <summary>A contact of the month with its child, as the measures of contacts look at it.</summary>
internal sealed record ContactEvent(MonthView View, ChildFile File, Contact Contact)
{
    /// <summary>Splits of every measure of contacts.</summary>
    public static IReadOnlyList<string> Splits { get; } = [.. Dimensions.OfEveryChild, Dimensions.Source, Dimensions.Outcome];

    /// <summary>Group of its outcome.</summary>
    public string Outcome { get; } = OutcomeGroups.Of(Contact.Outcomes);

    /// <summary>The contacts dated in the month.</summary>
    public static IEnumerable<ContactEvent> InMonth(MonthView view) =>
        view.Book.Contacts.In(view.Month).Select(item => new ContactEvent(view, item.File, item.Record));

    /// <summary>Sources name no team on a contact: it belongs to whoever held the child that day.</summary>
    public MeasureCase Case(bool counted, string? reason)
    {
        var book = View.Book;
        var categories = View.CategoriesOf(File, Contact.ReceivedOn);
        categories = book.Categories.With(categories, Dimensions.Source, ContactSources.Of(Contact.Source));
        categories = book.Categories.With(categories, Dimensions.Outcome, Outcome);
        return new MeasureCase
        {
            ChildId = File.Child.Id,
            RecordId = Contact.Id,
            Holdings = book.HoldingsOfEvent(File, Contact.ReceivedOn, teamId: null, workerId: null),
            Counted = counted,
            OccurredOn = Contact.ReceivedOn,
            Reason = reason,
            Categories = categories,
        };
    }
}
