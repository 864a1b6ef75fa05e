namespace Dashboard.Import.Normalising;

/// <summary>The codes of one field and the spellings that stand for them.</summary>
internal sealed class CodeList
{
    private readonly Dictionary<string, string?> _spellings = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, string?>.AlternateLookup<ReadOnlySpan<char>> _lookup;
    private readonly bool _dashed;

    private CodeList(IReadOnlyList<string> codes, bool dashed)
    {
        Codes = codes;
        _dashed = dashed;
        _lookup = _spellings.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var code in codes)
        {
            _spellings[code] = code;
        }
    }

    /// <summary>The codes as they are stored.</summary>
    public IReadOnlyList<string> Codes { get; }

    /// <summary>Codes of statutory returns: with a letter prefix ("a) N1") or a description after them ("N1 - …") as well.</summary>
    public static CodeList Of(params string[] codes) => new(codes, dashed: false);

    /// <summary>Words of the templates: spaces and underscores stand for dashes.</summary>
    public static CodeList Words(params string[] codes) => new(codes, dashed: true);

    /// <summary>Adds spellings of a code.</summary>
    public CodeList With(string code, params string[] spellings)
    {
        foreach (var spelling in spellings)
        {
            _spellings[spelling] = code;
        }

        return this;
    }

    /// <summary>Adds spellings that say "not known".</summary>
    public CodeList NotKnown(params string[] spellings)
    {
        foreach (var spelling in spellings)
        {
            _spellings[spelling] = null;
        }

        return this;
    }

    /// <summary>Finds the code of a text; null where the text says that it is not known.</summary>
    public bool TryFind(string text, out string? code)
    {
        if (_spellings.TryGetValue(text, out code))
        {
            return true;
        }

        if (_dashed)
        {
            return _spellings.TryGetValue(text.Replace(' ', '-').Replace('_', '-'), out code);
        }

        var rest = text.AsSpan();
        var bracket = rest.IndexOf(')');
        if (bracket is 1 or 2 && _lookup.TryGetValue(rest = rest[(bracket + 1)..].Trim(), out code))
        {
            return true;
        }

        // Digits alone are codes of their own in some lists: "1 bedroom" is not code 1.
        var end = rest.IndexOfAny(" -:");
        return end >= 2 && _lookup.TryGetValue(rest[..end], out code);
    }
}
