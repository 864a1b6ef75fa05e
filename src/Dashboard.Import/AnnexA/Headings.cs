using System.Text;

namespace Dashboard.Import.AnnexA;

/// <summary>Compares headings, sheet names and descriptions: letters and digits count, capitals, spaces and signs do not.</summary>
internal static class Headings
{
    private const string YesOrNo = "yn";

    /// <summary>What counts of a text.</summary>
    public static string Key(string text)
    {
        var key = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            if (char.IsLetterOrDigit(character))
            {
                key.Append(char.ToLowerInvariant(character));
            }
        }

        return key.ToString();
    }

    /// <summary>What counts of a heading: a trailing "(Y/N)" does not.</summary>
    public static string OfColumn(string text)
    {
        var key = Key(text);
        return key.Length > YesOrNo.Length && key.EndsWith(YesOrNo, StringComparison.Ordinal) && text.Contains('/', StringComparison.Ordinal) ? key[..^YesOrNo.Length] : key;
    }
}
