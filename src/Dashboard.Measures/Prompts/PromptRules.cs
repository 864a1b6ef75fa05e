using System.Text.Json;
using System.Text.Json.Serialization;

namespace Dashboard.Measures.Prompts;

/// <summary>The rules that come with the portal, read from <c>prompts.json</c>.</summary>
public static class PromptRules
{
    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    /// <summary>All rules, in the order of the file.</summary>
    public static IReadOnlyList<PromptRule> All { get; } = Read();

    /// <summary>The rules that a page shows.</summary>
    public static IReadOnlyList<PromptRule> Of(string page) => [.. All.Where(rule => rule.Pages.Contains(page))];

    private static IReadOnlyList<PromptRule> Read()
    {
        using var file = typeof(PromptRules).Assembly.GetManifestResourceStream("Dashboard.Measures.Prompts.prompts.json")!;
        return JsonSerializer.Deserialize<IReadOnlyList<PromptRule>>(file, Options)!;
    }
}
