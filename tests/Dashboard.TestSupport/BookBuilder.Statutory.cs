using Dashboard.Measures.Records;

namespace Dashboard.TestSupport;

public sealed partial class BookBuilder
{
    public BookBuilder Contacted(string child, string on, string? source = "1A", ContactOutcomes? outcomes = null, string? decided = null, string? id = null)
    {
        var key = id ?? Next("K");
        _contacts.Add(new Contact { Id = key, ChildId = child, ReceivedOn = Day(on), Source = source, Outcomes = outcomes });
        if (decided is not null)
        {
            _decisions.Add(new ContactDecision { ContactId = key, DecidedAt = Day(decided).ToDateTime(TimeOnly.MinValue) });
        }

        return this;
    }

    /// <summary>A decision with times of day, written yyyy-MM-ddTHH:mm.</summary>
    public BookBuilder Decided(string contact, string at, string? received = null)
    {
        _decisions.Add(new ContactDecision
        {
            ContactId = contact,
            DecidedAt = Time(at),
            ReceivedAt = received is null ? null : Time(received),
            HasTime = true,
        });
        return this;
    }

    /// <summary>Factors of the latest assessment.</summary>
    public BookBuilder Factors(params string[] codes)
    {
        _factors.AddRange(codes.Select(code => new AssessmentFactor { AssessmentId = _assessments[^1].Id, Code = code }));
        return this;
    }

    /// <summary>How the latest enquiry ended.</summary>
    public BookBuilder Ended(string? on, EnquiryOutcomes? outcomes = null, bool? nfa = null) =>
        Last<Enquiry>(row => row with { EndedOn = Of(on), Outcomes = outcomes, NoFurtherAction = nfa });

    public BookBuilder Consulted(string child, string on, string? conference = null, bool? danger = null, bool? assessment = null, bool? network = null)
    {
        _consultations.Add(new ConferenceConsultation { Id = Next("CC"), ChildId = child, HeldOn = Day(on), ConferenceId = conference, DangerStatementShared = danger, AssessmentShared = assessment, NetworkEngaged = network });
        return this;
    }

    public BookBuilder EarlyHelped(string child, string from, string? to = null)
    {
        _earlyHelp.Add(new EarlyHelpEpisode { Id = Next("H"), ChildId = child, StartedOn = Day(from), EndedOn = Of(to) });
        return this;
    }

    public BookBuilder Visited(string child, VisitKind kind, string on, bool? seen = null, bool? alone = null)
    {
        _visits.Add(new Visit { Kind = kind, Id = Next("V"), ChildId = child, VisitedOn = Day(on), Seen = seen, SeenAlone = alone });
        return this;
    }

    public BookBuilder Reviewed(string child, ReviewKind kind, string? held, string? due = null, string? plan = null)
    {
        _reviews.Add(new Review { Kind = kind, Id = Next("RV"), ChildId = child, HeldOn = Of(held), DueOn = Of(due), PlanId = plan });
        return this;
    }

    public BookBuilder Placed(string child, string from, string? to = null, string? type = "U4", string? provider = "PR1", string? period = null, double? miles = null)
    {
        _placements.Add(new Placement { Id = Next("PL"), ChildId = child, StartedOn = Day(from), EndedOn = Of(to), Type = type, Provider = provider, PeriodId = period, DistanceMiles = miles });
        return this;
    }

    public BookBuilder CarePlan(string child, string from, string? permanence, string? to = null)
    {
        _carePlans.Add(new CarePlan { Id = Next("CP"), ChildId = child, StartedOn = Day(from), EndedOn = Of(to), Permanence = permanence });
        return this;
    }

    public BookBuilder Checked(string child, string kind, string on, string? status = "completed")
    {
        _health.Add(new HealthCheck { Id = Next("HC"), ChildId = child, Kind = kind, CheckedOn = Day(on), Status = status });
        return this;
    }

    public BookBuilder Missing(string child, string from, string? to = null, bool? offered = null, bool? accepted = null, string? interviewed = null, string? kind = "M")
    {
        var id = Next("MI");
        _missing.Add(new MissingEpisode { Id = id, ChildId = child, Kind = kind, StartedOn = Day(from), EndedOn = Of(to), InterviewOffered = offered, InterviewAccepted = accepted });
        if (interviewed is not null)
        {
            _interviews.Add(new MissingInterview { MissingId = id, InterviewedOn = Day(interviewed) });
        }

        return this;
    }

    public BookBuilder LeftCare(string child, string? eligibility = "former-relevant", string? inTouch = "YES", string? suitability = null, string? activity = null, string? reviewed = null)
    {
        _leavers.Add(new CareLeaver
        {
            Id = Next("LV"),
            ChildId = child,
            Eligibility = eligibility,
            InTouch = inTouch,
            Suitability = suitability,
            Activity = activity,
            PathwayPlanReviewedOn = Of(reviewed),
        });
        return this;
    }

    public BookBuilder Permanent(string child, string? decided = null, string? order = null, string? matched = null, string? placed = null, string? reversed = null, string? period = null)
    {
        _permanences.Add(new Permanence
        {
            Id = Next("PE"),
            ChildId = child,
            PeriodId = period,
            DecidedOn = Of(decided),
            PlacementOrderOn = Of(order),
            MatchedOn = Of(matched),
            PlacedOn = Of(placed),
            ReversedOn = Of(reversed),
        });
        return this;
    }

    public BookBuilder Immigration(string child, string status, string? from = null, string? to = null)
    {
        _immigration.Add(new ImmigrationStatus { Id = Next("IM"), ChildId = child, Status = status, StartedOn = Of(from), EndedOn = Of(to) });
        return this;
    }

    public BookBuilder Disabled(string child, string code)
    {
        _disabilities.Add(new Disability { Id = Next("D"), ChildId = child, Code = code });
        return this;
    }

    private static DateTime Time(string text) => DateTime.ParseExact(text, "yyyy-MM-ddTHH:mm", System.Globalization.CultureInfo.InvariantCulture);
}
