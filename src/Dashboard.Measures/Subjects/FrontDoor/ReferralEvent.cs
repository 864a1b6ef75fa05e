using Dashboard.Measures.Book;
using Dashboard.Measures.Codes;
using Dashboard.Measures.Engine;
using Dashboard.Measures.Records;

namespace Dashboard.Measures.Subjects.FrontDoor;

/// <summary>A referral of the month with its child, as the measures of referrals look at it.</summary>
internal sealed record ReferralEvent(MonthView View, ChildFile File, Referral Referral)
{
    /// <summary>The referrals dated in the month.</summary>
    public static IEnumerable<ReferralEvent> InMonth(MonthView view) =>
        view.Book.Referrals.In(view.Month).Select(item => new ReferralEvent(view, item.File, item.Record));

    public MeasureCase Case(bool counted, string? reason)
    {
        var book = View.Book;
        var categories = View.CategoriesOf(File, Referral.ReceivedOn);
        categories = book.Categories.With(categories, Dimensions.Source, ContactSources.Of(Referral.Source));
        categories = book.Categories.With(categories, Dimensions.Need, PrimaryNeeds.Of(Referral.PrimaryNeed));
        return new MeasureCase
        {
            ChildId = File.Child.Id,
            RecordId = Referral.Id,
            Holdings = book.HoldingsOfEvent(File, Referral.ReceivedOn, Referral.TeamId, Referral.WorkerId),
            Counted = counted,
            OccurredOn = Referral.ReceivedOn,
            Reason = reason,
            Categories = categories,
        };
    }
}
