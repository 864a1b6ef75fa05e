namespace Dashboard.Measures.Formatting;

/// <summary>Fields of the import contract, written table.column, in plain words.</summary>
public static class FieldText
{
    private const string SsdTable = "ssd_";
    private const int PrefixLength = 5;

    private static readonly Dictionary<string, string> Expanded = new(StringComparer.Ordinal)
    {
        ["cin"] = "child in need",
        ["cp"] = "child protection",
        ["cla"] = "looked after",
        ["s47"] = "section 47",
        ["icpc"] = "initial conference",
        ["nfa"] = "no further action",
        ["dob"] = "date of birth",
        ["upn"] = "unique pupil number",
        ["urn"] = "Ofsted number",
        ["auth"] = "authorisation",
        ["accom"] = "accommodation",
        ["invo"] = "involvement",
        ["ola"] = "of another authority",
        ["fte"] = "full-time equivalent",
        ["iro"] = "reviewing officer",
        ["id"] = "number",
        ["json"] = "",
    };

    private static readonly string[] OpenEnded = ["end_date", "ended_on", "close_", "auth_date", "outcome", "_nfa", "death_date", "expected_dob", "completed", "resolved_on", "answered_on", "ceased", "until", "_end_reason", "change_reason"];

    /// <summary>"Referral date (child in need episodes)"; alternatives parted by "|" become "… or …".</summary>
    public static string Words(string field) => string.Join(" or ", field.Split('|').Select(One));

    /// <summary>The table in plain words: "child in need episodes".</summary>
    public static string Table(string table) => Expand(table.StartsWith(SsdTable, StringComparison.Ordinal) ? table[SsdTable.Length..] : table);

    /// <summary>Whether the field is rightly empty while the record lasts: an end, a closure, a result still to come.</summary>
    public static bool IsEmptyWhileOpen(string column) =>
        OpenEnded.Any(part => column.Contains(part, StringComparison.Ordinal));

    private static string One(string field)
    {
        var dot = field.IndexOf('.', StringComparison.Ordinal);
        if (dot < 0)
        {
            return field;
        }

        var (table, column) = (field[..dot], field[(dot + 1)..]);
        var bare = table.StartsWith(SsdTable, StringComparison.Ordinal) && column.IndexOf('_', StringComparison.Ordinal) == PrefixLength - 1 ? column[PrefixLength..] : column;
        var words = Expand(bare);
        return $"{char.ToUpperInvariant(words[0])}{words[1..]} ({Table(table)})";
    }

    private static string Expand(string name) => string.Join(
        ' ',
        name.Split('_').Select(part => Expanded.GetValueOrDefault(part, part)).Where(part => part.Length > 0));
}
