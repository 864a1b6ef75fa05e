namespace Dashboard.Measures.Codes;

/// <summary>Codes of one field with the words shown for them, in the order they are shown.</summary>
public sealed class CodeList
{
    private readonly Dictionary<string, string> _labels;

    /// <summary>A list of codes and labels.</summary>
    public CodeList(string id, string title, params (string Code, string Label)[] entries)
    {
        Id = id;
        Title = title;
        Codes = [.. entries.Select(entry => entry.Code)];
        _labels = entries.ToDictionary(entry => entry.Code, entry => entry.Label);
    }

    /// <summary>Id of the field or split.</summary>
    public string Id { get; }

    /// <summary>What it is called on screen.</summary>
    public string Title { get; }

    /// <summary>The codes in order.</summary>
    public IReadOnlyList<string> Codes { get; }

    /// <summary>Whether other codes are words of the source: they stand before those of the list.</summary>
    public bool IsOpen { get; init; }

    /// <summary>Whether the code is in the list.</summary>
    public bool Holds(string code) => _labels.ContainsKey(code);

    /// <summary>The words for a code; the code itself when it is not in the list.</summary>
    public string Label(string code) => _labels.GetValueOrDefault(code, code);

    /// <summary>Place of a code in the list; codes outside it come last, or first where the list is open.</summary>
    public int Order(string code)
    {
        for (var index = 0; index < Codes.Count; index++)
        {
            if (Codes[index] == code)
            {
                return IsOpen ? index + 1 : index;
            }
        }

        return IsOpen ? 0 : Codes.Count;
    }
}
