using Dashboard.Measures.Book;
using Dashboard.Measures.Calendar;
using Dashboard.Measures.Codes;
using Dashboard.Measures.Engine;
using Dashboard.Measures.Records;
using Dashboard.Measures.Subjects.Protection;

namespace Dashboard.Measures.Subjects.Quality;

/// <summary>The questions asked of the records of every open child.</summary>
internal static class ChildChecks
{
    /// <summary>Days after the expected date of birth by which the birth should be recorded.</summary>
    public const int DaysToRecordABirth = 30;

    private const int DaysInWeek = 7;
    private const string Referral = "ssd_cin_episodes.cine_referral_date";
    private const string AsRecordedNow = "Details of the person carry no date: an earlier month shows what is recorded now, for the children who were open then.";

    /// <summary>All of them, in the order in which they are shown.</summary>
    public static IReadOnlyList<ChildCheck> All { get; } =
    [
        Blank(
            QualityChecks.BirthDate,
            Share("quality.birth-date", "Open children without a date of birth", "How many open children have neither a date of birth nor an expected one?") with
            {
                Numerator = "Neither a date of birth nor an expected date of birth is recorded",
                Population = "Open children, unborn children among them",
                Exclusions = AsRecordedNow,
                Needs = [Referral, "ssd_person.pers_dob"],
            },
            (_, child) => child.File.Child is { BornOn: null, ExpectedOn: null }),
        Wrong(
            QualityChecks.BirthExpected,
            Count("quality.birth-expected", "Expected date of birth has passed", "For how many children has the expected date of birth passed with no birth recorded?") with
            {
                Numerator = "The expected date of birth lies more than 30 days before the last day of the month, and no date of birth is recorded",
                Population = "Open children with an expected date of birth and no date of birth",
                Exclusions = AsRecordedNow,
                Needs = [Referral, "ssd_person.pers_dob", "ssd_person.pers_expected_dob"],
            },
            (view, child) => child.File.Child is { BornOn: null, ExpectedOn: { } expected } && view.End.DayNumber - expected.DayNumber > DaysToRecordABirth,
            (_, child) => (null, child.File.Child.ExpectedOn)),
        Blank(
            QualityChecks.Gender,
            Share("quality.gender", "Open children without a gender", "How many open children have no gender recorded?") with
            {
                Numerator = "No gender is recorded, or it is recorded as not known",
                Population = "Open children who are born",
                Exclusions = "Unborn children. " + AsRecordedNow,
                Needs = [Referral, "ssd_person.pers_gender|ssd_person.pers_sex"],
            },
            (view, child) => IsUnborn(view, child) ? null : Genders.Of(child.File.Child.Gender) == Genders.NotKnown),
        Blank(
            QualityChecks.Ethnicity,
            Share("quality.ethnicity", "Open children without an ethnicity", "How many open children have no ethnicity recorded?") with
            {
                Numerator = "No ethnicity is recorded, or it is recorded as not yet obtained",
                Population = "Open children who are born",
                Exclusions = "Unborn children. Refused is an answer and does not count as blank. " + AsRecordedNow,
                Needs = [Referral, "ssd_person.pers_ethnicity"],
            },
            (view, child) => IsUnborn(view, child) ? null : child.File.Child.Ethnicity is null or "NOBT"),
        Wrong(
            QualityChecks.TwoPlans,
            Count("quality.two-plans", "Children with two open child protection plans", "How many children have two child protection plans open at once?") with
            {
                Numerator = "Two or more child protection plans of the authority are open on the last day of the month",
                Population = "Open children",
                Exclusions = "Plans of another authority. Such a child counts once in every figure about plans; a visit under either plan counts.",
                Needs = [Referral, .. ProtectedChild.Needs],
            },
            (view, child) => PlansOf(view, child).Count > 1,
            (view, child) => (PlansOf(view, child)[^1].Id, PlansOf(view, child)[^1].StartedOn)),
        Blank(
            QualityChecks.PlanCategory,
            Share("quality.plan-category", "Child protection plans without a category", "How many children on a child protection plan have no category of abuse recorded?") with
            {
                Numerator = "No category is recorded for the child's plan, neither the latest nor the first; of two open plans for the later one",
                Population = "Children on a child protection plan on the last day of the month",
                Exclusions = "Plans of another authority.",
                Needs = [.. ProtectedChild.Needs, "ssd_cp_plans.cppl_cp_plan_latest_category|ssd_cp_plans.cppl_cp_plan_initial_category"],
            },
            (view, child) => PlansOf(view, child) is { Count: > 0 } plans ? (plans[^1].LatestCategory ?? plans[^1].InitialCategory) is null : null,
            (view, child) => PlansOf(view, child) is { Count: > 0 } plans ? (plans[^1].Id, plans[^1].StartedOn) : default),
        Blank(
            QualityChecks.Placement,
            Share("quality.placement", "Looked after children without a placement", "How many looked after children have no placement recorded?") with
            {
                Numerator = "No placement is open on the last day of the month",
                Population = "Children looked after on the last day of the month",
                Exclusions = "Short breaks (legal status V3 or V4) are not care.",
                Needs = ["ssd_cla_episodes.clae_cla_episode_start_date", "ssd_cla_placement.clap_cla_placement_start_date"],
            },
            (view, child) => child.Status == ChildStatus.LookedAfter ? !child.File.Placements.Any(placement => Span.IsOpen(placement.StartedOn, placement.EndedOn, view.End)) : null,
            CareOf),
        Blank(
            QualityChecks.LegalStatus,
            Share("quality.legal-status", "Looked after children without a legal status", "How many looked after children have no legal status recorded?") with
            {
                Numerator = "No legal status is in force on the last day of the month",
                Population = "Children looked after on the last day of the month",
                Exclusions = "Short breaks (legal status V3 or V4) are not care.",
                Needs = ["ssd_cla_episodes.clae_cla_episode_start_date", "ssd_legal_status.lega_legal_status", "ssd_legal_status.lega_legal_status_start_date"],
            },
            (view, child) => child.Status == ChildStatus.LookedAfter ? child.File.LegalStatusOn(view.End)?.Code is null : null,
            CareOf),
        Blank(
            QualityChecks.VisitNever,
            Share("quality.visit-never", "Children with no visit on record", "How many children who should be visited have no visit on record at all?") with
            {
                Numerator = "No visit of any kind is recorded on or before the last day of the month, in this episode or an earlier one",
                Population = "Children who are born, looked after or on a child protection or child in need plan, and whose episode began six weeks ago or longer",
                Exclusions = "Unborn children. A visit counts here also where the child was not seen.",
                Needs = [Referral, "ssd_cin_visits.cinv_cin_visit_date", "ssd_cp_visits.cppv_cp_visit_date", "ssd_cla_visits.clav_cla_visit_date"],
            },
            (view, child) => IsVisited(view, child) ? !child.File.Visits.Any(visit => visit.VisitedOn <= view.End) : null),
        LastVisitNotSeen,
    ];

    /// <summary>Those that ask for a correction of the record.</summary>
    public static IReadOnlyList<ChildCheck> ToPutRight { get; } = [.. All.Where(check => check.Code is not null)];

    private static ChildCheck LastVisitNotSeen => new()
    {
        Definition = Share("quality.last-visit-not-seen", "Last visit with the child not seen", "At how many children's last visit was the child recorded as not seen?") with
        {
            Numerator = "At the last visit of any kind on or before the last day of the month the child is recorded as not seen",
            Population = "Open children with a visit in the current episode",
            Exclusions = "It may be right: such a visit does not count as a visit elsewhere, and the list shows where to look. Where it is not known whether the child was seen, the child counts as seen.",
            Needs = [Referral, "ssd_cin_visits.cinv_cin_visit_seen|ssd_cp_visits.cppv_cp_visit_seen|ssd_cla_visits.clav_cla_visit_seen"],
        },
        IsSo = (view, child) => LastVisit(view, child) is { } last ? last.Seen == false : null,
        RestsOn = (view, child) => LastVisit(view, child) is { } last ? (last.Id, last.VisitedOn) : default,
        Yes = Reasons.NotSeenLast,
        No = Reasons.SeenLast,
    };

    private static bool IsUnborn(MonthView view, OpenChild child) => child.File.AgeOn(view.End) < 0;

    private static bool IsVisited(MonthView view, OpenChild child) =>
        child.Status is ChildStatus.LookedAfter or ChildStatus.ProtectionPlan or ChildStatus.NeedPlan
        && !IsUnborn(view, child)
        && view.End.DayNumber - child.Episode.StartedOn.DayNumber >= view.Book.Limits.NeedUnseenWeeks * DaysInWeek;

    private static List<ProtectionPlan> PlansOf(MonthView view, OpenChild child) =>
        [.. child.File.ProtectionPlans.Where(plan => ProtectedChild.IsOwn(plan) && Span.IsOpen(plan.StartedOn, plan.EndedOn, view.End))];

    private static (string? RecordId, DateOnly? On) CareOf(MonthView view, OpenChild child) =>
        child.File.CareOn(view.End) is { } care ? (care.Id, care.StartedOn) : default;

    private static Visit? LastVisit(MonthView view, OpenChild child) =>
        child.File.Visits.LastOrDefault(visit => visit.VisitedOn <= view.End && visit.VisitedOn >= child.Episode.StartedOn);

    private static MeasureDefinition Share(string id, string title, string question) => Count(id, title, question) with
    {
        Kind = MeasureKind.Share,
        Denominator = "Children in the population",
    };

    private static MeasureDefinition Count(string id, string title, string question) => new()
    {
        Id = id,
        Title = title,
        Question = question,
        Subject = Subject.DataQuality,
        Kind = MeasureKind.Count,
        Basis = PeriodBasis.AtMonthEnd,
        Polarity = Polarity.LowerIsBetter,
        Quadrant = Quadrant.HowWellDidWeDoIt,
        Numerator = "",
        Population = "",
        Splits = [Dimensions.Status],
        Columns = [CaseColumn.Status, CaseColumn.OccurredOn, CaseColumn.Reason, CaseColumn.Record],
        Source = QualityMeasures.Source,
    };

    private static ChildCheck Blank(
        string code,
        MeasureDefinition definition,
        Func<MonthView, OpenChild, bool?> isBlank,
        Func<MonthView, OpenChild, (string? RecordId, DateOnly? On)>? restsOn = null)
    {
        var check = new ChildCheck { Code = code, Definition = definition, IsSo = isBlank, Yes = Reasons.NotRecorded, No = Reasons.Recorded };
        return restsOn is null ? check : check with { RestsOn = restsOn };
    }

    private static ChildCheck Wrong(
        string code,
        MeasureDefinition definition,
        Func<MonthView, OpenChild, bool> isWrong,
        Func<MonthView, OpenChild, (string? RecordId, DateOnly? On)> restsOn)
    {
        return new ChildCheck
        {
            Code = code,
            Definition = definition,
            IsSo = (view, child) => isWrong(view, child),
            RestsOn = restsOn,
            Yes = code,
            No = Reasons.NothingToPutRight,
        };
    }
}
