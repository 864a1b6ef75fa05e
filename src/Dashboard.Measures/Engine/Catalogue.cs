using Dashboard.Measures.Standards;
using Dashboard.Measures.Subjects.Assessments;
using Dashboard.Measures.Subjects.Audits;
using Dashboard.Measures.Subjects.Care;
using Dashboard.Measures.Subjects.Caseload;
using Dashboard.Measures.Subjects.EarlyHelp;
using Dashboard.Measures.Subjects.Enquiries;
using Dashboard.Measures.Subjects.Escalations;
using Dashboard.Measures.Subjects.Feedbacks;
using Dashboard.Measures.Subjects.FrontDoor;
using Dashboard.Measures.Subjects.Leadership;
using Dashboard.Measures.Subjects.Leavers;
using Dashboard.Measures.Subjects.Need;
using Dashboard.Measures.Subjects.Outcomes;
using Dashboard.Measures.Subjects.Protection;
using Dashboard.Measures.Subjects.Quality;
using Dashboard.Measures.Subjects.SignsOfSafety;
using Dashboard.Measures.Subjects.Supervision;
using Dashboard.Measures.Subjects.Timescales;

namespace Dashboard.Measures.Engine;

/// <summary>Every measure of the portal, by id.</summary>
public sealed class Catalogue
{
    // Readers see the one list or the other whole, never a mixture.
    private volatile Contents _contents;

    /// <summary>A catalogue of these measures.</summary>
    public Catalogue(IEnumerable<Measure> measures) => _contents = new Contents([.. measures]);

    /// <summary>The portal's own, with the timescales of the default standards.</summary>
    public static Catalogue Standard { get; } = Of(StandardsTimeline.Default.For(default).Rules.Select(rule => rule.Kind));

    /// <summary>All measures, in the order they are shown.</summary>
    public IReadOnlyList<Measure> All => _contents.All;

    /// <summary>Changes when a measure is added or changes its meaning.</summary>
    public string Version
    {
        get
        {
            var text = string.Join(' ', All.Select(measure => $"{measure.Definition.Id}:{measure.Definition.Version}"));
            return Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(text)))[..16];
        }
    }

    /// <summary>The portal's own, with a measure for each of these rules.</summary>
    public static Catalogue Of(IEnumerable<RuleKind> rules) => new([.. Build(), .. TimescaleMeasures.Of(rules)]);

    /// <summary>Has a measure for each of these rules from now on, as the standards have changed.</summary>
    public void Adopt(IEnumerable<RuleKind> rules) =>
        _contents = new Contents([.. All.Where(measure => measure is not TimescaleMeasure), .. TimescaleMeasures.Of(rules)]);

    /// <summary>The measure of an id; null when there is none.</summary>
    public Measure? Find(string? id) => id is null ? null : _contents.ById.GetValueOrDefault(id);

    /// <summary>The measure of an id.</summary>
    /// <exception cref="KeyNotFoundException">There is none.</exception>
    public Measure this[string id] => Find(id) ?? throw new KeyNotFoundException($"There is no measure \"{id}\".");

    private static IEnumerable<Measure> Build() =>
    [
        .. PracticeMeasures.All,
        .. FrontDoorMeasures.All,
        .. EarlyHelpMeasures.All,
        .. AssessmentMeasures.All,
        .. EnquiryMeasures.All,
        .. NeedMeasures.All,
        .. ProtectionMeasures.All,
        .. CareMeasures.All,
        .. LeaverMeasures.All,
        .. CaseloadMeasures.All,
        .. EscalationMeasures.All,
        .. SupervisionMeasures.All,
        .. AuditMeasures.All,
        .. FeedbackMeasures.All,
        .. OutcomeMeasures.All,
        .. LeadershipMeasures.All,
        .. QualityMeasures.All,
    ];

    private sealed class Contents(IReadOnlyList<Measure> all)
    {
        public IReadOnlyList<Measure> All { get; } = all;

        public Dictionary<string, Measure> ById { get; } = all.ToDictionary(measure => measure.Definition.Id);
    }
}
