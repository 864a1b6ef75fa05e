using System.Text.Json;
using System.Text.Json.Serialization;
using Dashboard.Measures.Calendar;

namespace Dashboard.Measures.Standards;

/// <summary>Reads a profile and finds everything that is wrong with it at once.</summary>
public static class ProfileReader
{
    /// <summary>How profiles and local limits are written.</summary>
    internal static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        ReadCommentHandling = JsonCommentHandling.Skip,
        AllowTrailingCommas = true,
    };

    /// <summary>A profile of its text; null with faults when it cannot be used.</summary>
    /// <param name="file">File, for the faults.</param>
    /// <param name="text">JSON.</param>
    /// <param name="faults">Everything that is wrong.</param>
    public static StandardsProfile? Read(string file, string text, out IReadOnlyList<ProfileFault> faults)
    {
        var found = new List<ProfileFault>();
        faults = found;
        if (Parse<ProfileDocument>(file, text, found) is not { } document)
        {
            return null;
        }

        Ask(document.Id, "id");
        Ask(document.Title, "title");
        Ask(document.Source, "source");
        if (!HolidayPlaces.All.Contains(document.Place))
        {
            found.Add(new ProfileFault(file, null, $"\"{document.Place}\" is no place; the places are {string.Join(", ", HolidayPlaces.All)}"));
        }

        Month? from = null;
        if (document.From is { } month)
        {
            if (Month.TryParse(month, out var parsed))
            {
                from = parsed;
            }
            else
            {
                found.Add(new ProfileFault(file, null, $"\"{month}\" is no month; write it as 2026-10"));
            }
        }

        var rules = new RuleReader(file, document.Id ?? string.Empty, found).Read(document.Rules ?? []);
        return found.Count > 0 ? null : new StandardsProfile
        {
            Id = document.Id!,
            Title = document.Title!,
            Source = document.Source!,
            OnTopOf = document.OnTopOf,
            Place = document.Place!,
            Selectable = document.Selectable,
            From = from,
            Names = document.Names ?? new Dictionary<string, string>(),
            Rules = rules,
        };

        void Ask(string? value, string property)
        {
            if (string.IsNullOrWhiteSpace(value))
            {
                found.Add(new ProfileFault(file, null, $"\"{property}\" is missing"));
            }
        }
    }

    /// <summary>Local rules that stand before those of a profile; none with faults when they cannot be used.</summary>
    /// <param name="origin">Where the text comes from, for the faults.</param>
    /// <param name="text">JSON: a list of rules as in a profile.</param>
    /// <param name="faults">Everything that is wrong.</param>
    public static IReadOnlyList<TimescaleRule> ReadLocal(string origin, string text, out IReadOnlyList<ProfileFault> faults)
    {
        var found = new List<ProfileFault>();
        faults = found;
        var documents = Parse<IReadOnlyList<RuleDocument>>(origin, text, found);
        var rules = new RuleReader(origin, TimescaleRule.Local, found).Read(documents ?? []);
        return found.Count > 0 ? [] : rules;
    }

    private static T? Parse<T>(string file, string text, List<ProfileFault> faults)
        where T : class
    {
        try
        {
            return JsonSerializer.Deserialize<T>(text, Options) ?? Fail("it is empty");
        }
        catch (JsonException exception)
        {
            return Fail($"it cannot be read at line {exception.LineNumber + 1}{(exception.Path is { } path ? $" ({path})" : string.Empty)}: a property that is not known, a wrong kind of value, or no JSON");
        }

        T? Fail(string reason)
        {
            faults.Add(new ProfileFault(file, null, reason));
            return null;
        }
    }
}
