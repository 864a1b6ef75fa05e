using Dashboard.Measures.Standards;
using Dashboard.Measures.Subjects.Assessments;
using Dashboard.Measures.Subjects.Care;
using Dashboard.Measures.Subjects.Caseload;
using Dashboard.Measures.Subjects.Enquiries;
using Dashboard.Measures.Subjects.FrontDoor;
using Dashboard.Measures.Subjects.Leavers;
using Dashboard.Measures.Subjects.Need;
using Dashboard.Measures.Subjects.Protection;
using Dashboard.Measures.Subjects.Quality;
using Dashboard.Measures.Subjects.SignsOfSafety;
using Dashboard.Measures.Subjects.Timescales;

namespace Dashboard.Measures.Engine;

/// <summary>Every measure of the portal, by id.</summary>
public sealed class Catalogue
{
    private readonly Dictionary<string, Measure> _byId;

    /// <summary>A catalogue of these measures.</summary>
    public Catalogue(IEnumerable<Measure> measures)
    {
        All = [.. measures];
        _byId = All.ToDictionary(measure => measure.Definition.Id);
    }

    /// <summary>The portal's own, with the timescales of the default standards.</summary>
    public static Catalogue Standard { get; } = Of(StandardsTimeline.Default.For(default).Rules.Select(rule => rule.Kind));

    /// <summary>All measures, in the order they are shown.</summary>
    public IReadOnlyList<Measure> All { get; }

    /// <summary>The portal's own, with a measure for each of these rules.</summary>
    public static Catalogue Of(IEnumerable<RuleKind> rules) => new([.. Build(), .. TimescaleMeasures.Of(rules)]);

    /// <summary>Changes when a measure is added or changes its meaning.</summary>
    public string Version
    {
        get
        {
            var text = string.Join(' ', All.Select(measure => $"{measure.Definition.Id}:{measure.Definition.Version}"));
            return Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(text)))[..16];
        }
    }

    /// <summary>The measure of an id; null when there is none.</summary>
    public Measure? Find(string? id) => id is null ? null : _byId.GetValueOrDefault(id);

    /// <summary>The measure of an id.</summary>
    /// <exception cref="KeyNotFoundException">There is none.</exception>
    public Measure this[string id] => Find(id) ?? throw new KeyNotFoundException($"There is no measure \"{id}\".");

    private static IEnumerable<Measure> Build() =>
    [
        .. PracticeMeasures.All,
        .. FrontDoorMeasures.All,
        .. AssessmentMeasures.All,
        .. EnquiryMeasures.All,
        .. NeedMeasures.All,
        .. ProtectionMeasures.All,
        .. CareMeasures.All,
        .. LeaverMeasures.All,
        .. CaseloadMeasures.All,
        .. QualityMeasures.All,
    ];
}
