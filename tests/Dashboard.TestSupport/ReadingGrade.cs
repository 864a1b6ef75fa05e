using System.Text.RegularExpressions;

namespace Dashboard.TestSupport;

/// <summary>
/// Flesch-Kincaid grade of a text: 0.39 × words per sentence + 11.8 × syllables per word − 15.59. About the years at school that one needs to read it.
/// </summary>
/// <remarks>
/// How it counts: a sentence ends with a full stop, question or exclamation mark before a space or the end; a colon or a full stop within a number ends none, and a text without
/// an ending is one sentence. A word is a run of letters, digits and apostrophes; a hyphen parts two. Syllables are runs of the vowels a, e, i, o, u, y, and two runs where i stands
/// before a, o or u other than after c, s, t or g (as in "radio"); silent are an e at the end (not "-le" after a consonant), "-es" other than after s, x, z, sh, ch, c or g, and
/// "-ed" other than after t or d; each word has one at least. A number is read digit by digit, and a percent sign as two words, one syllable each.
/// </remarks>
public static partial class ReadingGrade
{
    /// <summary>The grade; 0 for a text without words.</summary>
    public static double Of(string text)
    {
        var spoken = text.Replace("%", " per cent", StringComparison.Ordinal);
        var words = Word().Matches(spoken).Select(match => match.Value).ToList();
        if (words.Count == 0)
        {
            return 0;
        }

        var sentences = Math.Max(1, End().Split(spoken).Count(part => Word().IsMatch(part)));
        return (0.39 * words.Count / sentences) + (11.8 * words.Sum(Syllables) / words.Count) - 15.59;
    }

    /// <summary>Syllables of a word or number.</summary>
    public static int Syllables(string word)
    {
        var lower = word.ToLowerInvariant().Replace("’", "", StringComparison.Ordinal).Replace("'", "", StringComparison.Ordinal);
        var digits = lower.Count(char.IsAsciiDigit);
        if (digits > 0)
        {
            return digits;
        }

        var spoken = SilentEnd().Replace(lower, "");
        return Math.Max(1, Vowels().Count(spoken) + Hiatus().Count(spoken));
    }

    [GeneratedRegex("[\\p{L}\\d’']+(?:[.,]\\d+)*")]
    private static partial Regex Word();

    [GeneratedRegex("(?<=[.!?])[”’\")]*(?:\\s+|$)")]
    private static partial Regex End();

    [GeneratedRegex("[aeiouy]+")]
    private static partial Regex Vowels();

    [GeneratedRegex("(?<![cstg])i[aou]")]
    private static partial Regex Hiatus();

    [GeneratedRegex("(?<=[^aeiouy])(?<![^aeiouy]l)e$|(?<=[^aeioudty])ed$|(?<=[^aeiousxzcgh])(?<![^aeiouy]l)es$|(?<=[^sc]h)es$")]
    private static partial Regex SilentEnd();
}
