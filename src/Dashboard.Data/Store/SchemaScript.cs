using System.Text.RegularExpressions;

namespace Dashboard.Data.Store;

/// <summary>One file of <c>db/</c>.</summary>
/// <param name="Name">Path within <c>db/</c>.</param>
/// <param name="Text">Its text.</param>
internal sealed partial record SchemaScript(string Name, string Text)
{
    /// <summary>The folder, which says how the file is applied.</summary>
    public string Folder => Name[..Name.IndexOf('/', StringComparison.Ordinal)];

    /// <summary>What stands between the lines that read GO.</summary>
    public IEnumerable<string> Batches => Separator().Split(Text).Select(batch => batch.Trim()).Where(batch => batch.Length > 0);

    [GeneratedRegex(@"^[ \t]*GO[ \t]*\r?$", RegexOptions.Multiline | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Separator();
}
