using Dashboard.Measures.Codes;
using Dashboard.Measures.Records;
using Dashboard.Measures.Standards;

namespace Dashboard.TestSupport;

/// <content>Supervision, observation, audit, escalation, the practice calendar, and the standards they are held against.</content>
public sealed partial class BookBuilder
{
    private readonly List<CaseSupervision> _supervisions = [];
    private readonly List<StaffSupervision> _staffSupervisions = [];
    private readonly List<Observation> _observations = [];
    private readonly List<Audit> _audits = [];
    private readonly List<AuditScore> _auditScores = [];
    private readonly List<AuditAction> _auditActions = [];
    private readonly List<Escalation> _escalations = [];
    private readonly List<PracticeEvent> _practiceEvents = [];

    /// <summary>Standards of the book.</summary>
    public StandardsTimeline Standards { get; set; } = StandardsTimeline.Default;

    /// <summary>Grade bands of the book.</summary>
    public GradeBands GradeBands { get; set; } = GradeBands.Default;

    /// <summary>Holds the book to a profile, with local limits written as id and step.</summary>
    public BookBuilder Under(string profile, params (string Rule, string Step)[] local)
    {
        Standards = StandardsTimeline.Always(profile, [.. local.Select(rule => Rule(rule.Rule, rule.Step))]);
        return this;
    }

    /// <summary>Holds the book to another ceiling.</summary>
    public BookBuilder Capped(string rule, int ceiling)
    {
        Standards = StandardsTimeline.Always(StandardsTimeline.DefaultProfile, Read(new { id = rule, source = "A test", ceiling }));
        return this;
    }

    /// <summary>A rule with these steps for everybody.</summary>
    public static TimescaleRule Rule(string id, params string[] steps) => Read(new { id, source = "A test", steps });

    private static TimescaleRule Read<T>(T rule)
    {
        var text = System.Text.Json.JsonSerializer.Serialize(new[] { rule });
        var rules = ProfileReader.ReadLocal("a test", text, out var faults);
        return faults.Count == 0 ? rules[0] : throw new ArgumentException(string.Join(' ', faults));
    }

    /// <summary>A child of team T1 on a child protection plan since August, visited on these days.</summary>
    public BookBuilder OnPlan(string child, params string[] visits)
    {
        OpenChild(child, "2026-08-01").Plan(child, "2026-08-03");
        foreach (var visit in visits)
        {
            Visited(child, VisitKind.Protection, visit);
        }

        return this;
    }

    public BookBuilder Supervised(string child, string on, string worker = "W1", string kind = "case", string? supervisor = "M1", int? agreed = null, int? completed = null)
    {
        _supervisions.Add(new CaseSupervision { Id = Next("CS"), ChildId = child, SupervisedOn = Day(on), WorkerId = worker, SupervisorId = supervisor, Kind = kind, ActionsAgreed = agreed, ActionsCompleted = completed });
        return this;
    }

    public BookBuilder StaffSupervised(string worker, string on, string kind = "individual", string? team = null, string? recorded = null, string? supervisor = "M1")
    {
        _staffSupervisions.Add(new StaffSupervision { Id = Next("SS"), WorkerId = worker, SupervisedOn = Day(on), SupervisorId = supervisor, Kind = kind, TeamId = team, RecordedOn = Of(recorded) });
        return this;
    }

    public BookBuilder Observed(string worker, string on)
    {
        _observations.Add(new Observation { Id = Next("O"), WorkerId = worker, ObservedOn = Day(on) });
        return this;
    }

    public BookBuilder Audited(string child, string on, string auditor = "M1", string? grade = null, int? scale = null, string kind = "collaborative", string? team = null, string? moderated = null, string? id = null, string instrument = "collaborative")
    {
        _audits.Add(new Audit { Id = id ?? Next("A"), Instrument = instrument, ChildId = child, AuditedOn = Day(on), AuditorId = auditor, Grade = grade, Scale = scale, Kind = kind, TeamId = team, ModeratedOn = Of(moderated) });
        return this;
    }

    /// <summary>The answer to a question of the latest audit.</summary>
    public BookBuilder Answered(string question, int? scale = null, string? grade = null)
    {
        _auditScores.Add(new AuditScore { AuditId = _audits[^1].Id, Question = question, Scale = scale, Grade = grade });
        return this;
    }

    public BookBuilder AuditAction(string audit, string due, bool immediate = true, string? completed = null, string? code = null)
    {
        _auditActions.Add(new AuditAction { Id = Next("AA"), AuditId = audit, DueOn = Day(due), Immediate = immediate, CompletedOn = Of(completed), DescriptionCode = code });
        return this;
    }

    public BookBuilder Escalated(string child, string by, string on, string stage = "1", string? stageFrom = null, string? extension = null, string? resolved = null, string? team = null, string? theme = null)
    {
        _escalations.Add(new Escalation { Id = Next("E"), ChildId = child, RaisedBy = by, RaisedOn = Day(on), Stage = stage, StageStartedOn = Day(stageFrom ?? on), ExtensionUntil = Of(extension), ResolvedOn = Of(resolved), TeamId = team, Theme = theme });
        return this;
    }

    public BookBuilder Event(string kind, string on, int? came = null, int? invited = null, double? evaluation = null, string? team = null)
    {
        _practiceEvents.Add(new PracticeEvent { Id = Next("PE"), Kind = kind, StartsOn = Day(on), Attended = came, Invited = invited, Evaluation = evaluation, TeamId = team });
        return this;
    }
}
