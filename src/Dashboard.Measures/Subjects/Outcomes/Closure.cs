using Dashboard.Measures.Book;
using Dashboard.Measures.Calendar;
using Dashboard.Measures.Engine;
using Dashboard.Measures.Subjects.Care;
using Dashboard.Measures.Subjects.Need;
using Dashboard.Measures.Subjects.Protection;

namespace Dashboard.Measures.Subjects.Outcomes;

/// <summary>A child who was closed in a month: the last time, where it was more than once.</summary>
/// <param name="File">The child's records.</param>
/// <param name="On">Day of the closure: the first one on which nothing is open.</param>
internal sealed record Closure(ChildFile File, DateOnly On)
{
    /// <summary>Fields that tell when a child was closed.</summary>
    public static IReadOnlyList<string> Needs { get; } = ["ssd_cin_episodes.cine_referral_date", "ssd_cin_episodes.cine_close_date", .. ProtectedChild.Needs, .. CaredChild.Needs];

    /// <summary>The last day open.</summary>
    public DateOnly LastDayOpen => On.AddDays(-1);

    /// <summary>The children closed in a month, each once, also where they are open again.</summary>
    public static IEnumerable<Closure> In(CaseBook book, Month month) => Ends(book, month)
        .Where(end => end.File.StatusOn(end.LastDayOpen) is not null && end.File.StatusOn(end.On) is null)
        .GroupBy(end => end.File)
        .Select(ends => ends.MaxBy(end => end.On)!);

    /// <summary>The teams and workers that held the child on the last day open.</summary>
    public IReadOnlyList<Holding> Holdings(CaseBook book) => book.HoldingsDuring(File, LastDayOpen);

    private static IEnumerable<Closure> Ends(CaseBook book, Month month) =>
    [
        .. NeedEpisodes.Among(book.ReferralsClosed.In(month)).Select(item => new Closure(item.File, item.Record.ClosedOn!.Value)),
        .. book.PlansEnded.In(month).Select(item => new Closure(item.File, item.Record.EndedOn!.Value)),
        .. book.CareEnded.In(month).Select(item => new Closure(item.File, item.Record.EndedOn!.Value)),
    ];
}
