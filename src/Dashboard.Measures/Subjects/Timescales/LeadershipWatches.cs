using Dashboard.Measures.Book;
using Dashboard.Measures.Standards;

namespace Dashboard.Measures.Subjects.Timescales;

/// <summary>What the authority does again and again: practice weeks and intensives, the survey of parents and carers.</summary>
internal static class LeadershipWatches
{
    public static IReadOnlyList<Watch> All { get; } =
    [
        new(RuleKinds.PracticeWeek) { AtEnd = (view, _) => [Events(view, "practice-week")] },
        new(RuleKinds.PracticeIntensive) { AtEnd = (view, _) => [Events(view, "practice-intensive")] },
        new(RuleKinds.ParentSurvey) { AtEnd = (view, _) => [Surveys(view)] },
    ];

    private static Clock Events(MonthView view, string kind) => Of(view.Book.PracticeEvents.Where(item => item.Kind == kind).Select(item => new ClockEvent(item.StartsOn, item.Id)));

    private static Clock Surveys(MonthView view) => Of(view.Book.Feedback.Where(item => item.Source == "annual-survey").Select(item => new ClockEvent(item.ReceivedOn, item.Id)));

    private static Clock Of(IEnumerable<ClockEvent> events)
    {
        var all = events.ToList();
        return new Clock { RecordId = all.Count > 0 ? all[0].RecordId : null, Start = all.Count > 0 ? all[0].When : null, Events = all };
    }
}
