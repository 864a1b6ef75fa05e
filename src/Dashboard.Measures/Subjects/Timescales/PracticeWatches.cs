using Dashboard.Measures.Book;
using Dashboard.Measures.Records;
using Dashboard.Measures.Standards;
using Dashboard.Measures.Subjects.SignsOfSafety;

namespace Dashboard.Measures.Subjects.Timescales;

/// <summary>Signs of Safety practice within the current episode.</summary>
internal static class PracticeWatches
{
    public static IReadOnlyList<Watch> All { get; } =
    [
        new(RuleKinds.NetworkMeeting) { AtEnd = (view, _) => First(view, PracticeElement.FamilyNetworkMeeting) },
        .. PracticeElements.All.Select(element => new Watch(KindOf(element)) { AtEnd = (view, _) => First(view, element.Element) }),
        new(RuleKinds.PracticeRenewal) { AtEnd = (view, _) => Renewals(view) },
    ];

    private static RuleKind KindOf(PracticeElements element) => RuleKinds.Find("practice-" + element.Code)!;

    private static IEnumerable<Clock> First(MonthView view, PracticeElement element) => Expected(view).Select(child => new Clock
    {
        File = child.File,
        Child = child,
        RecordId = child.Episode.RecordId,
        Start = child.Episode.StartedOn,
        Events = child.File.Activities.FirstOrDefault(activity => activity.Element == element && activity.DoneOn >= child.Episode.StartedOn && activity.DoneOn <= view.End) is { } first
            ? [new ClockEvent(first.DoneOn, first.Id, first.WorkerId)]
            : [],
    });

    private static IEnumerable<Clock> Renewals(MonthView view)
    {
        foreach (var child in Expected(view))
        {
            foreach (var element in CurrentPractice.Renewed)
            {
                var done = child.File.Activities.Where(activity => activity.Element == element && activity.DoneOn >= child.Episode.StartedOn && activity.DoneOn <= view.End).ToList();
                if (done.Count > 0)
                {
                    yield return new Clock
                    {
                        File = child.File,
                        Child = child,
                        RecordId = done[0].Id,
                        Start = done[0].DoneOn,
                        Events = [.. done.Skip(1).Select(activity => new ClockEvent(activity.DoneOn, activity.Id, activity.WorkerId))],
                    };
                }
            }
        }
    }

    private static IEnumerable<OpenChild> Expected(MonthView view) => view.OpenChildren.Where(child => PracticePopulation.IsExpectedWith(child.Status));
}
