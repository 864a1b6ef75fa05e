using Dashboard.Measures.Book;
using Dashboard.Measures.Engine;
using Dashboard.Measures.Records;

namespace Dashboard.Measures.Subjects.Enquiries;

/// <summary>A section 47 enquiry with its child.</summary>
internal sealed record EnquiryEvent(MonthView View, ChildFile File, Enquiry Enquiry)
{
    /// <summary>Whether the child was on a plan when it started: no conference is to be expected then.</summary>
    public bool OfChildOnPlan => File.PlanOn(Enquiry.StartedOn) is not null;

    /// <summary>The conference held because of it, whenever.</summary>
    public Conference? Conference => View.Book.Conferences.Of(File, Enquiry);

    /// <summary>The enquiries whose strategy discussion is dated in the month.</summary>
    public static IEnumerable<EnquiryEvent> StartedIn(MonthView view) => Of(view, view.Book.Enquiries);

    /// <summary>The enquiries that ended in the month.</summary>
    public static IEnumerable<EnquiryEvent> EndedIn(MonthView view) => Of(view, view.Book.EnquiriesEnded);

    /// <summary>Teams and workers it belongs to on a date.</summary>
    public IReadOnlyList<Holding> HoldingsOn(DateOnly date) => View.Book.HoldingsOfEvent(File, date, Enquiry.TeamId, Enquiry.WorkerId);

    public MeasureCase Case(DateOnly date, bool counted, string? reason = null) => new()
    {
        ChildId = File.Child.Id,
        RecordId = Enquiry.Id,
        Holdings = HoldingsOn(date),
        Counted = counted,
        OccurredOn = Enquiry.StartedOn,
        Reason = reason,
        Categories = View.CategoriesOf(File, date),
    };

    private static IEnumerable<EnquiryEvent> Of(MonthView view, MonthIndex<Enquiry> index) =>
        index.In(view.Month).Select(item => new EnquiryEvent(view, item.File, item.Record));
}
