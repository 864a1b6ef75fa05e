using System.Text.Json;

namespace Dashboard.Import.Normalising;

/// <summary>Yes and no answers of a JSON object, keys without the prefix OUTCOME_ and the suffix _FLAG.</summary>
internal static class JsonAnswers
{
    private const string Prefix = "OUTCOME_";
    private const string Suffix = "_FLAG";

    /// <summary>False when the text is no JSON object.</summary>
    public static bool TryRead(string json, out IReadOnlyList<(string Key, bool? Answer)> answers)
    {
        answers = [];
        try
        {
            using var document = JsonDocument.Parse(json);
            if (document.RootElement.ValueKind == JsonValueKind.Null)
            {
                return true;
            }

            if (document.RootElement.ValueKind != JsonValueKind.Object)
            {
                return false;
            }

            answers = [.. document.RootElement.EnumerateObject().Select(property => (Short(property.Name), Answer(property.Value)))];
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static string Short(string key)
    {
        key = key.Trim();
        key = key.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase) ? key[Prefix.Length..] : key;
        return key.EndsWith(Suffix, StringComparison.OrdinalIgnoreCase) ? key[..^Suffix.Length] : key;
    }

    private static bool? Answer(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        JsonValueKind.Number => value.TryGetInt32(out var number) ? number != 0 : null,
        JsonValueKind.String when Placeholders.Clean(value.GetString()) is { } text && YesNo.TryRead(text, out var answer) => answer,
        _ => null,
    };
}
