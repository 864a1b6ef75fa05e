using Dashboard.Measures.Book;
using Dashboard.Measures.Engine;
using Dashboard.Measures.Records;

namespace Dashboard.Measures.Subjects.Enquiries;

/// <summary>An initial conference held in the month with its child. Transfer-in conferences are left out.</summary>
internal sealed record ConferenceEvent(MonthView View, ChildFile File, Conference Conference)
{
    /// <summary>Bands from the strategy discussion to the conference, in working days.</summary>
    public static IReadOnlyList<Band> Bands { get; } = Band.UpTo(0, 5, 10, 13, 15, 17, 20);

    /// <summary>Months before a conference in which the enquiry that led to it may lie, see <see cref="ConferenceIndex.FollowUpDays"/>.</summary>
    public const int LookBackMonths = 2;

    /// <summary>Day it was held.</summary>
    public DateOnly HeldOn => Conference.HeldOn!.Value;

    /// <summary>Day of the strategy discussion; null where none on or before the conference is known.</summary>
    public DateOnly? StartedOn => View.Book.Conferences.EnquiryOf(File, Conference)?.StartedOn is { } started && started <= HeldOn ? started : null;

    /// <summary>Whether a plan is linked to it.</summary>
    public bool IsLinkedToPlan => ConferenceResult.IsLinkedToPlan(File, Conference);

    /// <summary>The conferences held in the month.</summary>
    public static IEnumerable<ConferenceEvent> HeldIn(MonthView view) => view.Book.ConferencesHeld.In(view.Month)
        .Where(item => item.Record.TransferIn != true)
        .Select(item => new ConferenceEvent(view, item.File, item.Record));

    public MeasureCase Case(bool counted, string? reason) => new()
    {
        ChildId = File.Child.Id,
        RecordId = Conference.Id,
        Holdings = View.Book.HoldingsOfEvent(File, HeldOn, Conference.TeamId, Conference.WorkerId),
        Counted = counted,
        OccurredOn = HeldOn,
        Reason = reason,
        Categories = View.CategoriesOf(File, HeldOn),
    };
}
