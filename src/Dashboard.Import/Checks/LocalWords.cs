namespace Dashboard.Import.Checks;

/// <summary>Local words and the standard codes that they stand for, by column.</summary>
internal sealed class LocalWords
{
    private readonly Dictionary<(string Field, string Word), string> _codes = [];

    public static LocalWords None { get; } = new();

    public int Count => _codes.Count;

    /// <summary>Adds a word for a column, named alone or with its table ("ssd_person.pers_ethnicity").</summary>
    public void Add(string field, string word, string code) =>
        _codes[(Name(field), word.ToUpperInvariant())] = code;

    /// <summary>Lets a column of another name, as a source calls it, have the words of a column.</summary>
    public void Share(string field, string with)
    {
        var name = Name(field);
        foreach (var (key, code) in _codes.Where(word => word.Key.Field == name).ToList())
        {
            _codes.TryAdd((with.ToUpperInvariant(), key.Word), code);
        }
    }

    /// <summary>The standard code of a word, or the word itself.</summary>
    public string Standard(string column, string word) =>
        _codes.Count > 0 && _codes.TryGetValue((column.ToUpperInvariant(), word.ToUpperInvariant()), out var code) ? code : word;

    private static string Name(string field) => field[(field.LastIndexOf('.') + 1)..].ToUpperInvariant();
}
