using Dashboard.Measures.Book;
using Dashboard.Measures.Codes;
using Dashboard.Measures.Engine;
using Dashboard.Measures.Records;

namespace Dashboard.Measures.Subjects.Need;

/// <summary>Referrals as episodes of need. Referrals with no further action open none.</summary>
internal static class NeedEpisodes
{
    /// <summary>The rule in words.</summary>
    public const string InWords = "Referrals with no further action: they open no episode.";

    /// <summary>Those of the referrals that are episodes.</summary>
    public static IEnumerable<ChildEvent<Referral>> Among(IEnumerable<ChildEvent<Referral>> referrals) =>
        referrals.Where(item => item.Record.NoFurtherAction != true);

    /// <summary>Categories of a child on a date, with the primary need of the episode.</summary>
    public static CategorySet Categories(MonthView view, ChildEvent<Referral> item, DateOnly date) =>
        view.Book.Categories.With(view.CategoriesOf(item.File, date), Dimensions.Need, PrimaryNeeds.Of(item.Record.PrimaryNeed));
}
