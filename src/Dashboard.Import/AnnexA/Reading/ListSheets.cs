using System.Globalization;
using System.Text.RegularExpressions;

namespace Dashboard.Import.AnnexA.Reading;

/// <summary>Finds the sheets of the lists: by number, by title, or by their headings.</summary>
internal static partial class ListSheets
{
    public static IReadOnlyDictionary<AnnexAList, FoundSheet> Find(WorkbookFile workbook, IReadOnlyList<AnnexAList> lists)
    {
        var found = new Dictionary<AnnexAList, FoundSheet>();
        var left = workbook.Sheets.ToList();
        foreach (var named in new Func<string, AnnexAList, bool>[] { IsNumbered, IsTitled })
        {
            foreach (var list in lists.Where(list => !found.ContainsKey(list)))
            {
                var sheets = left.Where(sheet => named(sheet, list)).Select(sheet => FoundSheet.Of(workbook, sheet, list)).ToList();
                if (sheets.MaxBy(sheet => sheet.Known) is { } best)
                {
                    found[list] = best;
                    left.Remove(best.Name);
                }
            }
        }

        AddByHeadings(workbook, [.. lists.Where(list => !found.ContainsKey(list))], left, found);
        return found;
    }

    /// <summary>Sheets of other names: a list is where its needed columns and most of its headings are.</summary>
    private static void AddByHeadings(WorkbookFile workbook, IReadOnlyList<AnnexAList> lists, IReadOnlyList<string> sheets, Dictionary<AnnexAList, FoundSheet> found)
    {
        foreach (var name in sheets)
        {
            var best = lists.Where(list => !found.ContainsKey(list))
                .Select(list => (List: list, Sheet: FoundSheet.Of(workbook, name, list)))
                .Where(pair => !pair.Sheet.IsEmpty && pair.Sheet.Known * 2 > pair.List.Columns.Count
                    && pair.List.Columns.Where(column => column.MustBeThere).All(column => pair.Sheet.Columns.Contains(column.Name)))
                .OrderByDescending(pair => pair.Sheet.Known)
                .FirstOrDefault();
            if (best.List is not null)
            {
                found[best.List] = best.Sheet;
            }
        }
    }

    private static bool IsNumbered(string sheet, AnnexAList list) =>
        Numbered().Match(sheet) is { Success: true } match && int.Parse(match.Groups["number"].Value, CultureInfo.InvariantCulture) == list.Number;

    private static bool IsTitled(string sheet, AnnexAList list) =>
        list.SheetNames.Append(list.Title).Any(title => Headings.Key(title) == Headings.Key(Numbering().Replace(sheet, "")));

    [GeneratedRegex(@"list[\W_]*0*(?<number>\d{1,2})(?!\d)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Numbered();

    /// <summary>"3. Referrals", "3 - Referrals".</summary>
    [GeneratedRegex(@"^\s*\d{1,2}\s*[.):_-]?\s*", RegexOptions.CultureInvariant)]
    private static partial Regex Numbering();
}
