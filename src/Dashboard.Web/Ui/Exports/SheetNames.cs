namespace Dashboard.Web.Ui.Exports;

/// <summary>Names of sheets as workbooks allow them.</summary>
public static class SheetNames
{
    private const int Longest = 31;
    private const string Forbidden = "[]:*?/\\'";

    /// <summary>The names, short enough, without forbidden signs, no two alike.</summary>
    public static IReadOnlyList<string> Of(IEnumerable<string> names)
    {
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var found = new List<string>();
        foreach (var name in names)
        {
            var plain = new string([.. name.Where(letter => !char.IsControl(letter) && !char.IsSurrogate(letter) && System.Xml.XmlConvert.IsXmlChar(letter) && !Forbidden.Contains(letter, StringComparison.Ordinal))]).Trim();
            var one = Cut(plain.Length == 0 ? "Sheet" : plain, string.Empty);
            for (var number = 2; !taken.Add(one); number++)
            {
                one = Cut(plain, $" {number}");
            }

            found.Add(one);
        }

        return found;
    }

    private static string Cut(string name, string ending) => (name.Length + ending.Length > Longest ? name[..(Longest - ending.Length)].TrimEnd() : name) + ending;
}
