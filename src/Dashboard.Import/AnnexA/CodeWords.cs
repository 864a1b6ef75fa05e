using Dashboard.Import.Normalising;

namespace Dashboard.Import.AnnexA;

/// <summary>Codes of one field as Annex A words them: the stored code, the official wording, and what else stands for it.</summary>
internal sealed class CodeWords
{
    private static readonly char[] AfterCode = ['-', ':', '=', ')', ' '];

    /// <summary>A spelling that every list with "not known" takes.</summary>
    private const string Unknown = "Unknown";

    private readonly CodeList _codes;
    private readonly Dictionary<string, string> _official = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string?> _spellings = new(StringComparer.Ordinal);

    /// <param name="codes">The codes as they are stored.</param>
    /// <param name="words">Stored code, official wording with its letter, and descriptions without code.</param>
    public CodeWords(CodeList codes, params (string Code, string Official, string[] Descriptions)[] words)
    {
        _codes = codes;
        foreach (var (code, official, descriptions) in words)
        {
            _official.TryAdd(code, official);
            _spellings.TryAdd(Headings.Key(WithoutLetter(official)), code);
            foreach (var description in descriptions)
            {
                _spellings.TryAdd(Headings.Key(description), code);
                _spellings.TryAdd(Headings.Key(code + description), code);
            }
        }
    }

    public CodeList Codes => _codes;

    /// <summary>The wording that stands for "not known"; null leaves the cell blank.</summary>
    public string? NotKnown { get; init; }

    /// <summary>The stored code of a text, with or without letter, code or description; the text itself where it is not known.</summary>
    public string Stored(string text)
    {
        if (_codes.TryFind(text, out var code))
        {
            return code ?? text;
        }

        var rest = WithoutLetter(text);
        var key = Headings.Key(rest);
        if (_codes.TryFind(rest, out code) || _spellings.TryGetValue(key, out code) || _codes.TryFind(Token(rest), out code))
        {
            return code ?? rest;
        }

        return NotKnown is not null && key == Headings.Key(WithoutLetter(NotKnown)) ? Unknown : text;
    }

    /// <summary>The official wording of a stored code.</summary>
    public string? Official(string? code) => code is null ? NotKnown : _official.GetValueOrDefault(code, code);

    /// <summary>What stands before the first separator: "B - with parents" gives B. The first word of a description is no code.</summary>
    private static string Token(string text)
    {
        var end = text.IndexOfAny(AfterCode);
        return end > 0 && (text[end] != ' ' || (end + 1 < text.Length && AfterCode.Contains(text[end + 1]))) ? text[..end] : text;
    }

    /// <summary>Takes the letter and bracket away: "zz) T4" gives T4, "(RD1) The …" gives RD1) The ….</summary>
    private static string WithoutLetter(string text)
    {
        text = text.TrimStart('(');
        var bracket = text.AsSpan().IndexOfAny('(', ')');
        return bracket is 1 or 2 && text[bracket] == ')' ? text[(bracket + 1)..].Trim() : text;
    }
}
