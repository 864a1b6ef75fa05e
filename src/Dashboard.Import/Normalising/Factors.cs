using System.Globalization;
using System.Text.Json;

namespace Dashboard.Import.Normalising;

/// <summary>Reads the factors of an assessment: a JSON array of codes, an object of yes and no answers, or bare codes.</summary>
internal static class Factors
{
    private const int LastNumber = 24;

    /// <summary>False when the text cannot be read or holds something that is no factor code; what could be read is given all the same.</summary>
    public static bool TryRead(string text, out IReadOnlyList<string> codes)
    {
        var found = new SortedSet<string>(StringComparer.Ordinal);
        codes = [];
        if (text[0] is not ('[' or '{' or '"'))
        {
            var known = true;
            foreach (var part in text.Split([',', ';'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            {
                known &= Add(part, found);
            }

            codes = [.. found];
            return known;
        }

        try
        {
            using var document = JsonDocument.Parse(text);
            var known = Collect(document.RootElement, found);
            codes = [.. found];
            return known;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static bool Collect(JsonElement element, SortedSet<string> found)
    {
        var known = true;
        switch (element.ValueKind)
        {
            case JsonValueKind.Array:
                foreach (var item in element.EnumerateArray())
                {
                    known &= Collect(item, found);
                }

                return known;
            case JsonValueKind.Object:
                foreach (var property in element.EnumerateObject())
                {
                    known &= property.Value.ValueKind is JsonValueKind.Array or JsonValueKind.Object
                        ? Collect(property.Value, found)
                        : CollectAnswer(property, found);
                }

                return known;
            case JsonValueKind.String:
                return Placeholders.Clean(element.GetString()) is not { } text || Add(text, found);
            case JsonValueKind.Number:
                return Add(element.GetRawText(), found);
            default:
                return element.ValueKind == JsonValueKind.Null;
        }
    }

    /// <summary>{"1A": "Y"} says that the factor was found; {"factor": "1A"} names it.</summary>
    private static bool CollectAnswer(JsonProperty property, SortedSet<string> found)
    {
        if (!IsCode(property.Name))
        {
            return Collect(property.Value, found);
        }

        var yes = property.Value.ValueKind == JsonValueKind.True
            || (property.Value.ValueKind == JsonValueKind.String && Placeholders.Clean(property.Value.GetString()) is { } text && YesNo.TryRead(text, out var answer) && answer == true);
        return !yes || Add(property.Name, found);
    }

    private static bool Add(string text, SortedSet<string> found)
    {
        if (!IsCode(text))
        {
            return false;
        }

        found.Add(text.Trim().ToUpperInvariant());
        return true;
    }

    private static bool IsCode(string text)
    {
        var code = text.AsSpan().Trim();
        var digits = code.Length > 0 && char.IsAsciiLetter(code[^1]) ? code[..^1] : code;
        return digits.Length is 1 or 2
            && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && number is >= 1 and <= LastNumber
            && (digits.Length == code.Length || char.ToUpperInvariant(code[^1]) is >= 'A' and <= 'F');
    }
}
