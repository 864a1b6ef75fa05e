using Dashboard.Measures.Book;
using Dashboard.Measures.Calendar;
using Dashboard.Measures.Records;
using Dashboard.Measures.Standards;

namespace Dashboard.Measures.Subjects.Timescales;

/// <summary>Assessments: allocated, completed, brought up to date.</summary>
internal static class AssessmentWatches
{
    private const string FromReferral = "referral";
    private const string FromAllocation = "allocation";

    public static IReadOnlyList<Watch> All { get; } =
    [
        new(RuleKinds.AssessmentAllocated) { OfChild = Allocated },
        new(RuleKinds.AssessmentComplete) { OfChild = Completed },
        new(RuleKinds.AssessmentUpdate) { AtEnd = (view, _) => view.OpenChildren.Select(child => Updated(view, child)).OfType<Clock>() },
    ];

    private static IEnumerable<Clock> Allocated(CaseBook book, ChildFile file, TimescaleRule rule) => file.Referrals
        .Where(referral => referral.NoFurtherAction != true)
        .Select(referral => new Clock
        {
            File = file,
            TeamId = referral.TeamId,
            WorkerId = referral.WorkerId,
            RecordId = referral.Id,
            Start = referral.ReceivedOn,
            EndedOn = referral.ClosedOn,
            Events = file.Allocations.FirstOrDefault(allocation => allocation.WorkerId is not null && !(allocation.EndedOn < referral.ReceivedOn)) is { } first
                ? [new ClockEvent(first.StartedOn < referral.ReceivedOn ? referral.ReceivedOn : first.StartedOn, first.Id, first.WorkerId)]
                : [],
        });

    private static IEnumerable<Clock> Completed(CaseBook book, ChildFile file, TimescaleRule rule)
    {
        var answered = new HashSet<string>();
        foreach (var assessment in file.Assessments)
        {
            var referral = ReferralOf(file, assessment);

            // A clock that starts at the referral is stopped by its first assessment only.
            if (rule.Starts == FromReferral && referral is not null && !answered.Add(referral.Id))
            {
                continue;
            }

            yield return new Clock
            {
                File = file,
                TeamId = assessment.TeamId,
                WorkerId = assessment.WorkerId,
                RecordId = assessment.Id,
                Start = StartOf(file, assessment, referral, rule) is { } start && !(assessment.AuthorisedOn < start) ? start : null,
                EndedOn = assessment.AuthorisedOn is null ? referral?.ClosedOn : null,
                Events = assessment.AuthorisedOn is { } authorised ? [new ClockEvent(authorised, assessment.Id, assessment.WorkerId)] : [],
            };
        }
    }

    private static DateOnly? StartOf(ChildFile file, Assessment assessment, Referral? referral, TimescaleRule rule) => rule.Starts switch
    {
        FromReferral => referral?.ReceivedOn,
        FromAllocation => assessment.StartedOn is { } started
            ? file.Allocations.LastOrDefault(allocation => allocation.WorkerId is not null && Span.IsOpen(allocation.StartedOn, allocation.EndedOn, started))?.StartedOn is { } allocated
                && allocated >= (referral?.ReceivedOn ?? started) ? allocated : started
            : null,
        _ => assessment.StartedOn,
    };

    private static Referral? ReferralOf(ChildFile file, Assessment assessment) =>
        file.Referrals.FirstOrDefault(referral => referral.Id == assessment.ReferralId)
        ?? (assessment.StartedOn is { } started ? file.ReferralOn(started) : null);

    private static Clock? Updated(MonthView view, OpenChild child)
    {
        var authorised = child.File.Assessments.Where(assessment => assessment.AuthorisedOn <= view.End).OrderBy(assessment => assessment.AuthorisedOn).ToList();
        return authorised.Count == 0 ? null : new Clock
        {
            File = child.File,
            Child = child,
            RecordId = authorised[0].Id,
            Start = authorised[0].AuthorisedOn!.Value,
            Events = [.. authorised.Skip(1).Select(assessment => new ClockEvent(assessment.AuthorisedOn!.Value, assessment.Id, assessment.WorkerId))],
        };
    }
}
