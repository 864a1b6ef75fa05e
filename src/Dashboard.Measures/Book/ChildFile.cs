using Dashboard.Measures.Calendar;
using Dashboard.Measures.Records;

namespace Dashboard.Measures.Book;

/// <summary>All records of one child, each kind by date.</summary>
public sealed class ChildFile
{
    // A reference, not a pair: months are evaluated on several threads, and a reference is never seen half written.
    private Reach? _reach;

    /// <summary>The child.</summary>
    public required Child Child { get; init; }

    public IReadOnlyList<Disability> Disabilities { get; init; } = [];

    public IReadOnlyList<Allocation> Allocations { get; init; } = [];

    public IReadOnlyList<Contact> Contacts { get; init; } = [];

    public IReadOnlyList<Referral> Referrals { get; init; } = [];

    public IReadOnlyList<Assessment> Assessments { get; init; } = [];

    public IReadOnlyList<NeedPlan> NeedPlans { get; init; } = [];

    public IReadOnlyList<Enquiry> Enquiries { get; init; } = [];

    public IReadOnlyList<Conference> Conferences { get; init; } = [];

    public IReadOnlyList<ProtectionPlan> ProtectionPlans { get; init; } = [];

    public IReadOnlyList<PeriodOfCare> Care { get; init; } = [];

    public IReadOnlyList<LegalStatus> LegalStatuses { get; init; } = [];

    public IReadOnlyList<PracticeActivity> Activities { get; init; } = [];

    /// <summary>Scaling questions by date; of two on one day the later in the file comes last.</summary>
    public IReadOnlyList<Scaling> Scalings { get; init; } = [];

    public IReadOnlyList<ConferenceConsultation> Consultations { get; init; } = [];

    /// <summary>Visits of every kind, by date. A visit with the child recorded as not seen is among them.</summary>
    public IReadOnlyList<Visit> Visits { get; init; } = [];

    /// <summary>Reviews of every kind, by the date held; those not held come last.</summary>
    public IReadOnlyList<Review> Reviews { get; init; } = [];

    public IReadOnlyList<Placement> Placements { get; init; } = [];

    public IReadOnlyList<CarePlan> CarePlans { get; init; } = [];

    public IReadOnlyList<HealthCheck> HealthChecks { get; init; } = [];

    public IReadOnlyList<MissingEpisode> MissingEpisodes { get; init; } = [];

    public IReadOnlyList<CareLeaver> CareLeavers { get; init; } = [];

    /// <summary>Ways to adoption or another permanent home.</summary>
    public IReadOnlyList<Permanence> Permanences { get; init; } = [];

    public IReadOnlyList<ImmigrationStatus> ImmigrationStatuses { get; init; } = [];

    public IReadOnlyList<EarlyHelpEpisode> EarlyHelp { get; init; } = [];

    /// <summary>Supervision of workers about the child, of every kind.</summary>
    public IReadOnlyList<CaseSupervision> Supervisions { get; init; } = [];

    public IReadOnlyList<Audit> Audits { get; init; } = [];

    public IReadOnlyList<Escalation> Escalations { get; init; } = [];

    /// <summary>A quick no for most children and dates: whether anything had begun by then and lasted beyond.</summary>
    internal bool MayBeOpenOn(DateOnly date)
    {
        var reach = _reach ??= FindReach();
        return reach.From <= date && date < reach.To;
    }

    /// <summary>The status in force on a date, the first that applies; null when the child is not open then.</summary>
    public ChildStatus? StatusOn(DateOnly date)
    {
        if (CareOn(date) is not null)
        {
            return ChildStatus.LookedAfter;
        }

        if (PlanOn(date) is not null)
        {
            return ChildStatus.ProtectionPlan;
        }

        if (ReferralOn(date) is null)
        {
            return null;
        }

        if (Span.FirstOpen(NeedPlans, date, static plan => plan.StartedOn, static plan => plan.EndedOn) is not null)
        {
            return ChildStatus.NeedPlan;
        }

        // An unauthorised assessment counts as open even where its own referral was closed; data quality lists it.
        return Span.FirstOpen(Assessments, date, static assessment => assessment.StartedOn, static assessment => assessment.AuthorisedOn) is not null
            ? ChildStatus.OpenAssessment
            : ChildStatus.Other;
    }

    /// <summary>The referral open on a date: the later one where two are.</summary>
    /// <remarks>A referral with no further action and no close date does not keep a child open.</remarks>
    public Referral? ReferralOn(DateOnly date) => Span.LastOpen(
        Referrals,
        date,
        static referral => referral.NoFurtherAction == true && referral.ClosedOn is null ? null : referral.ReceivedOn,
        static referral => referral.ClosedOn);

    /// <summary>The period of care open on a date. Short breaks (legal status V3, V4) are not care.</summary>
    public PeriodOfCare? CareOn(DateOnly date)
    {
        var period = Span.LastOpen(Care, date, static care => care.StartedOn, static care => care.EndedOn);
        return period is null || LegalStatusOn(date)?.Code is "V3" or "V4" ? null : period;
    }

    /// <summary>The legal status in force on a date: the one that began last.</summary>
    public LegalStatus? LegalStatusOn(DateOnly date) => Span.LastOpen(LegalStatuses, date, static status => status.StartedOn, static status => status.EndedOn);

    /// <summary>The child protection plan open on a date; the earlier one where two are.</summary>
    public ProtectionPlan? PlanOn(DateOnly date) => Span.FirstOpen(ProtectionPlans, date, static plan => plan.StartedOn, static plan => plan.EndedOn);

    /// <summary>The current episode on a date: the open referral; without one, from the earliest open plan or care.</summary>
    public Episode? EpisodeOn(DateOnly date)
    {
        if (ReferralOn(date) is { } referral)
        {
            return new Episode(referral.Id, referral.ReceivedOn);
        }

        var plan = PlanOn(date);
        var care = CareOn(date);
        return (plan, care) switch
        {
            (null, null) => null,
            (not null, null) => new Episode(plan.Id, plan.StartedOn),
            (null, not null) => new Episode(care.Id, care.StartedOn),
            _ => plan.StartedOn <= care.StartedOn ? new Episode(plan.Id, plan.StartedOn) : new Episode(care.Id, care.StartedOn),
        };
    }

    /// <summary>Whole years on a date; -1 before birth; null when no date of birth is known.</summary>
    public int? AgeOn(DateOnly date)
    {
        if (Child.BornOn is not { } born)
        {
            return Child.ExpectedOn is null ? null : -1;
        }

        if (born > date)
        {
            return -1;
        }

        var years = date.Year - born.Year;
        return born.AddYears(years) > date ? years - 1 : years;
    }

    private Reach FindReach()
    {
        var (from, to) = (DateOnly.MaxValue, DateOnly.MinValue);
        Widen(Referrals, referral => referral.ReceivedOn, referral => referral.ClosedOn);
        Widen(ProtectionPlans, plan => plan.StartedOn, plan => plan.EndedOn);
        Widen(Care, care => care.StartedOn, care => care.EndedOn);
        return new Reach(from, to);

        void Widen<T>(IReadOnlyList<T> records, Func<T, DateOnly> started, Func<T, DateOnly?> ended)
        {
            foreach (var record in records)
            {
                from = started(record) < from ? started(record) : from;
                to = (ended(record) ?? DateOnly.MaxValue) > to ? ended(record) ?? DateOnly.MaxValue : to;
            }
        }
    }

    private sealed record Reach(DateOnly From, DateOnly To);
}
