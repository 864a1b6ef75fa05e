using Dashboard.Data.Cycle;
using Dashboard.Measures.Calendar;
using Dashboard.Measures.Codes;
using Dashboard.Measures.Formatting;
using Dashboard.Web.Ui.Documents.Packs;

namespace Dashboard.Web.Features.Cycle;

/// <summary>The sentences of the performance cycle, made by rule.</summary>
public static class CycleWords
{
    public const string Title = "Performance cycle";

    public const string Explain =
        "Ten weeks, again and again: each week has its agenda, and some have a meeting. Meetings that fall on a bank holiday move to the next working day of their week. What is ready is looked up when the page is opened. Actions that are agreed at a meeting stand on the list of every later meeting of its kind until they are done.";

    /// <summary>Where the reader is in the cycle, and what comes next.</summary>
    public static string Finding(CycleDetail view)
    {
        ArgumentNullException.ThrowIfNull(view);
        var next = view.Weeks.Where(week => week.Meeting?.HeldOn >= view.Today).OrderBy(week => week.Meeting!.HeldOn).FirstOrDefault();
        var now = view.Cycle.WeekOf(view.Today) is { } week
            ? $"This is week {week} of cycle {view.Cycle.Number}"
            : view.Today < view.Cycle.StartsOn ? $"Cycle {view.Cycle.Number} begins on {FigureText.Date(view.Cycle.StartsOn)}" : $"Cycle {view.Cycle.Number} ended on {FigureText.Date(view.Cycle.EndsOn)}";
        return next is null
            ? now + "; none of its meetings is to come."
            : $"{now}; the next meeting is the {Lower(MeetingKinds.List.Label(next.Meeting!.Kind))} on {Day(next.Meeting.HeldOn)}{OpenActions(next)}.";
    }

    /// <summary>Dates of a cycle.</summary>
    public static string Dates(PerformanceCycle cycle)
    {
        ArgumentNullException.ThrowIfNull(cycle);
        return $"{FigureText.Date(cycle.StartsOn)} to {FigureText.Date(cycle.EndsOn)}";
    }

    /// <summary>"Wed 4 Dec 2026".</summary>
    public static string Day(DateOnly day) => day.ToString("ddd d MMM yyyy", System.Globalization.CultureInfo.GetCultureInfo("en-GB"));

    /// <summary>What a meeting opens with.</summary>
    public static string Finding(MeetingDetail view)
    {
        ArgumentNullException.ThrowIfNull(view);
        var (open, late, carried) = (view.Actions.Count(action => action.DoneOn is null), view.Actions.Count(action => action.DoneOn is null && action.DueOn < view.Today), view.Actions.Count(action => action is { DoneOn: null, IsCarried: true }));
        return open == 0
            ? "No action is open."
            : $"{Wording.Count(open, "action")} {(open == 1 ? "is" : "are")} open, {(carried == 0 ? "none" : carried == open ? "all" : carried.ToString(System.Globalization.CultureInfo.InvariantCulture))} carried from earlier meetings{(late > 0 ? $"; {late} past the day by when {(late == 1 ? "it was" : "they were")} due" : string.Empty)}.";
    }

    /// <summary>What a pack is called.</summary>
    public static string Pack(PackKind pack) => pack == PackKind.SocialCareReview ? "Week-2 pack: social care performance review" : "Week-5 pack: quality assurance review";

    /// <summary>The pack that a meeting reads; null where it has none.</summary>
    public static PackKind? PackOf(string kind) => kind switch
    {
        MeetingKinds.SocialCareReview => PackKind.SocialCareReview,
        MeetingKinds.QualityAssurance => PackKind.QualityAssurance,
        _ => null,
    };

    private static string OpenActions(CycleWeek week) => week.OpenActions is > 0 and var open ? $", with {Wording.Count(open, "action")} open" : string.Empty;

    private static string Lower(string label) => char.ToLowerInvariant(label[0]) + label[1..];
}
