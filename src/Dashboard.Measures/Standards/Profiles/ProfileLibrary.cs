using Dashboard.Measures.Calendar;

namespace Dashboard.Measures.Standards;

/// <summary>The profiles that can be used: those that come with the portal, and those of a configured folder.</summary>
public sealed class ProfileLibrary
{
    private const string Resources = "Dashboard.Measures.Standards.Profiles.";

    private readonly IReadOnlyList<StandardsProfile> _profiles;

    private ProfileLibrary(IReadOnlyList<StandardsProfile> profiles, IReadOnlyList<ProfileFault> faults, HolidayChanges holidays) =>
        (_profiles, Faults, Holidays) = (profiles, faults, holidays);

    /// <summary>Those that come with the portal.</summary>
    public static ProfileLibrary Shipped { get; } = Of([], HolidayChanges.None);

    /// <summary>What is wrong with files of the folder; what they would have replaced stays.</summary>
    public IReadOnlyList<ProfileFault> Faults { get; }

    /// <summary>Changes of bank holidays.</summary>
    public HolidayChanges Holidays { get; }

    /// <summary>Profiles that may be chosen, by title; one of each id.</summary>
    public IReadOnlyList<StandardsProfile> Selectable =>
        [.. _profiles.Where(profile => profile.Selectable).GroupBy(profile => profile.Id).Select(group => group.Last()).OrderBy(profile => profile.Title, StringComparer.Ordinal)];

    /// <summary>The shipped profiles and these files, of which those with faults are left out.</summary>
    /// <param name="files">Name and text of each.</param>
    /// <param name="holidays">Changes of bank holidays.</param>
    public static ProfileLibrary Of(IEnumerable<(string File, string Text)> files, HolidayChanges holidays)
    {
        var profiles = ShippedFiles().Select(file => Read(file.File, file.Text, [])!).ToList();
        var faults = new List<ProfileFault>();
        foreach (var (file, text) in files)
        {
            if (Read(file, text, faults) is not { } profile)
            {
                continue;
            }

            if (profiles.Any(known => known.Id == profile.Id) && profile.From is null)
            {
                faults.Add(new ProfileFault(file, null, $"it replaces the profile \"{profile.Id}\" and does not say from when: add \"from\", for instance \"from\": \"2026-10\""));
            }
            else
            {
                profiles.Add(profile);
            }
        }

        return new ProfileLibrary(WithoutLooseEnds(profiles, faults), faults, holidays);
    }

    /// <summary>The same profiles with these faults noted.</summary>
    public ProfileLibrary With(params ProfileFault[] faults) => new(_profiles, [.. Faults, .. faults], Holidays);

    /// <summary>A profile as it holds in a month; null when there is none of that id.</summary>
    /// <param name="id">Profile.</param>
    /// <param name="month">Month; null for the latest version.</param>
    public StandardsProfile? Find(string id, Month? month = null) => _profiles
        .Where(profile => profile.Id == id && (month is null || profile.From is null || profile.From <= month))
        .OrderBy(profile => profile.From ?? default)
        .LastOrDefault();

    /// <summary>Whether a profile of this id may be chosen.</summary>
    public bool Offers(string id) => _profiles.Any(profile => profile.Id == id && profile.Selectable);

    /// <summary>What holds in a month under a profile.</summary>
    /// <param name="profileId">Profile.</param>
    /// <param name="month">Month; null for now.</param>
    /// <param name="local">Local rules that stand before those of the profile.</param>
    public StandardsInForce InForce(string profileId, Month? month, IReadOnlyList<TimescaleRule> local)
    {
        var profile = Find(profileId, month) ?? throw new KeyNotFoundException($"There is no standards profile \"{profileId}\".");
        var rules = local.ToDictionary(rule => rule.Kind);
        for (var layer = profile; layer is not null; layer = layer.OnTopOf is { } below ? Find(below, month) : null)
        {
            foreach (var rule in layer.Rules)
            {
                rules.TryAdd(rule.Kind, rule);
            }
        }

        return new StandardsInForce(profile, [.. RuleKinds.All.Where(rules.ContainsKey).Select(kind => rules[kind])], HolidayPlaces.Of(profile.Place, Holidays));
    }

    /// <summary>Name and text of the profiles that come with the portal.</summary>
    internal static IEnumerable<(string File, string Text)> ShippedFiles()
    {
        var assembly = typeof(ProfileLibrary).Assembly;
        foreach (var name in assembly.GetManifestResourceNames().Where(name => name.StartsWith(Resources, StringComparison.Ordinal) && !name.EndsWith(".schema.json", StringComparison.Ordinal)))
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
            yield return (name[Resources.Length..], reader.ReadToEnd());
        }
    }

    private static StandardsProfile? Read(string file, string text, List<ProfileFault> faults)
    {
        var profile = ProfileReader.Read(file, text, out var found);
        faults.AddRange(found);
        return profile;
    }

    /// <summary>Leaves out profiles that build on one that is not there, or on themselves.</summary>
    private static List<StandardsProfile> WithoutLooseEnds(List<StandardsProfile> profiles, List<ProfileFault> faults)
    {
        var sound = profiles.ToList();
        while (sound.FirstOrDefault(profile => !IsGrounded(profile)) is { } loose)
        {
            sound.Remove(loose);
            faults.Add(new ProfileFault(loose.Id, null, $"it builds on \"{loose.OnTopOf}\", which is not there or builds on it in turn"));
        }

        return sound;

        bool IsGrounded(StandardsProfile profile)
        {
            var seen = new HashSet<string>();
            for (var id = profile.OnTopOf; id is not null; id = sound.Find(other => other.Id == id)!.OnTopOf)
            {
                if (!seen.Add(id) || !sound.Exists(other => other.Id == id))
                {
                    return false;
                }
            }

            return true;
        }
    }
}
