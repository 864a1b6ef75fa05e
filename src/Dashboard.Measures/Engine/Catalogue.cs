using Dashboard.Measures.Subjects.Assessments;
using Dashboard.Measures.Subjects.Caseload;
using Dashboard.Measures.Subjects.Enquiries;
using Dashboard.Measures.Subjects.FrontDoor;
using Dashboard.Measures.Subjects.Protection;
using Dashboard.Measures.Subjects.SignsOfSafety;

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

    /// <summary>The portal's own.</summary>
    public static Catalogue Standard { get; } = new(Build());

    /// <summary>All measures, in the order they are shown.</summary>
    public IReadOnlyList<Measure> All { get; }

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

    private static IEnumerable<Measure> Build()
    {
        foreach (var element in PracticeElements.All)
        {
            yield return new PracticeElementMeasure(element);
        }

        yield return PracticeSetMeasure.Complete;
        yield return PracticeSetMeasure.Core;
        yield return new CurrentPractice();
        yield return new SharedSafetyPlan();
        yield return new TimeToFirstMapping();

        var referrals = new ReferralsReceived();
        yield return referrals;
        yield return new RateMeasure(referrals);
        yield return new ReReferrals();
        yield return new AssessmentsInTime();
        yield return new EnquiriesToConference();

        var plans = new PlansOpen();
        yield return plans;
        yield return new RateMeasure(plans);
        yield return new ChildrenAllocated();
        yield return new MeanCaseload();
    }
}
