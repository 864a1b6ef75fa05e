using System.Text.Json;
using System.Text.Json.Serialization;

namespace Dashboard.Measures.Exceptions;

/// <summary>The rules in force, by id.</summary>
public sealed class ExceptionRules(IReadOnlyList<ExceptionRule> all)
{
    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false) },
    };

    private readonly Dictionary<string, ExceptionRule> _byId = all.ToDictionary(rule => rule.Id);

    /// <summary>The rules that come with the portal, read from <c>exceptions.json</c>.</summary>
    public static ExceptionRules Standard { get; } = new(Read());

    /// <summary>In the order in which they are shown.</summary>
    public IReadOnlyList<ExceptionRule> All { get; } = all;

    /// <summary>The rule of an id: one that is in force, else one that comes with the portal, for exceptions of earlier months; null when there is none.</summary>
    public ExceptionRule? Find(string id) => _byId.GetValueOrDefault(id) ?? Standard._byId.GetValueOrDefault(id);

    /// <summary>Rules of a text in the form of <c>exceptions.json</c>.</summary>
    /// <exception cref="JsonException">The text says something that no rule has.</exception>
    internal static IReadOnlyList<ExceptionRule> Parse(string text) => JsonSerializer.Deserialize<IReadOnlyList<ExceptionRule>>(text, Options)!;

    private static IReadOnlyList<ExceptionRule> Read()
    {
        using var file = typeof(ExceptionRules).Assembly.GetManifestResourceStream("Dashboard.Measures.Exceptions.exceptions.json")!;
        using var reader = new StreamReader(file);
        return Parse(reader.ReadToEnd());
    }
}
