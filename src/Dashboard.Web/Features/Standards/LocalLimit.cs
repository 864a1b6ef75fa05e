using System.Globalization;
using System.Text.Json;
using Dashboard.Measures.Standards;

namespace Dashboard.Web.Features.Standards;

/// <summary>A local limit as it is typed in, and as it is kept.</summary>
public sealed class LocalLimit
{
    private static readonly JsonSerializerOptions Options = new() { PropertyNamingPolicy = JsonNamingPolicy.CamelCase, DefaultIgnoreCondition = System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull };

    private readonly string _key = Guid.NewGuid().ToString("N")[..8];

    /// <summary>Rule.</summary>
    public string? Rule { get; set; }

    /// <summary>Steps, parted by commas; a number alone is a ceiling.</summary>
    public string? Steps { get; set; }

    /// <summary>Who decided.</summary>
    public string? Source { get; set; }

    /// <summary>Whether nothing has been typed.</summary>
    public bool IsEmpty => string.IsNullOrWhiteSpace(Rule) && string.IsNullOrWhiteSpace(Steps) && string.IsNullOrWhiteSpace(Source);

    /// <summary>Ids of the fields.</summary>
    internal string RuleId => "rule-" + _key;

    internal string StepsId => "steps-" + _key;

    internal string SourceId => "source-" + _key;

    /// <summary>The limits as rules of a profile; null for none.</summary>
    internal static string? ToJson(IEnumerable<LocalLimit> limits)
    {
        var rules = limits.Select(limit => int.TryParse(limit.Steps, NumberStyles.None, CultureInfo.InvariantCulture, out var ceiling)
            ? (object)new { id = limit.Rule, source = limit.Source, ceiling }
            : new { id = limit.Rule, source = limit.Source, steps = (limit.Steps ?? string.Empty).Split(',', StringSplitOptions.TrimEntries) }).ToList();
        return rules.Count == 0 ? null : JsonSerializer.Serialize(rules, Options);
    }

    /// <summary>Kept limits in words.</summary>
    internal static string Words(string? json) => json is null
        ? "None"
        : string.Join("; ", ProfileReader.ReadLocal("local limits", json, out _).Select(rule => $"{rule.Kind.Title}: {rule.Words} ({rule.Source})"));
}
