using Dashboard.Measures.Book;
using Dashboard.Measures.Engine;
using Dashboard.Measures.Subjects.Timescales;

namespace Dashboard.Measures.Subjects.Supervision;

/// <summary>The counts of a month behind a team manager's statement of frequency.</summary>
internal static class FrequencyMeasures
{
    public static IEnumerable<Measure> All =>
    [
        new HeldInMonth(
            Define("supervision.staff-held", "Individual supervisions held", "How many individual supervisions of workers were held?", "Individual supervisions of workers dated in the month", "staff_supervision.supervised_on", "staff_supervision.kind") with
            {
                Splits = SupervisedWorkers.Splits,
            },
            Individual),
        new HeldInMonth(
            Define("supervision.group-held", "Group supervisions held", "How many sessions of group supervision were held?", "Sessions of group supervision dated in the month: all of one team on one day is one session", "staff_supervision.supervised_on", "staff_supervision.kind") with
            {
                AmountUnit = "workers who came",
                Columns = [CaseColumn.OccurredOn, CaseColumn.Amount, CaseColumn.Record],
            },
            Groups),
        new HeldInMonth(
            Define("observation.held", "Direct observations made", "How many direct observations of practice were made?", "Direct observations of practice dated in the month", "observation.observed_on") with
            {
                Splits = SupervisedWorkers.Splits,
            },
            Observations),
    ];

    private static IEnumerable<MeasureCase> Individual(MonthView view) => view.Book.Workers.SelectMany(worker => worker.Supervisions
        .Where(supervision => supervision.Kind == SupervisionWatches.Individual && view.Month.Contains(supervision.SupervisedOn))
        .Select(supervision => Of(view, supervision.Id, supervision.SupervisedOn, view.Book.TeamOf(supervision), worker.Id)));

    private static IEnumerable<MeasureCase> Groups(MonthView view) => view.Book.GroupSessions
        .Where(session => view.Month.Contains(session.HeldOn))
        .Select(session => new MeasureCase
        {
            RecordId = session.RecordId,
            Holdings = [new Holding(session.TeamId, null)],
            Counted = true,
            Amount = session.Workers,
            OccurredOn = session.HeldOn,
            Categories = view.Book.Categories.None,
        });

    private static IEnumerable<MeasureCase> Observations(MonthView view) => view.Book.Workers.SelectMany(worker => worker.Observations
        .Where(observation => view.Month.Contains(observation.ObservedOn))
        .Select(observation => Of(view, observation.Id, observation.ObservedOn, view.Book.TeamOf(worker.Id), worker.Id)));

    private static MeasureCase Of(MonthView view, string recordId, DateOnly on, string? team, string worker) => new()
    {
        RecordId = recordId,
        Holdings = [new Holding(team, worker)],
        Counted = true,
        OccurredOn = on,
        Categories = SupervisedWorkers.CategoriesOf(view, worker),
    };

    private static MeasureDefinition Define(string id, string title, string question, string counted, params string[] needs) => new()
    {
        Id = id,
        Title = title,
        Question = question,
        Subject = Subject.Supervision,
        Kind = MeasureKind.Count,
        Basis = PeriodBasis.InMonth,
        Polarity = Polarity.None,
        Quadrant = Quadrant.HowMuchDidWeDo,
        Numerator = counted,
        Population = "All on record, also of workers whom the workforce list does not name",
        Exclusions = "They belong to the team recorded with them, else to the team of the worker.",
        Splits = [],
        Columns = [CaseColumn.OccurredOn, CaseColumn.Record],
        Needs = needs,
        Source = "Bexley Quality Assurance Framework, manager's monthly report: frequency of direct observation, individual and group supervision.",
        Disclosure = DisclosureRule.NotAboutChildren,
    };
}
