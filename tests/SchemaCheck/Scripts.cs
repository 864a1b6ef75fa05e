using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;

namespace SchemaCheck;

/// <summary>Reads what is to be compiled.</summary>
internal static class Scripts
{
    /// <summary>Folders whose files say what there is; those of the others do something once or every time and are no part of a model.</summary>
    private static readonly string[] Declaring = { "schemas/", "tables/", "views/", "security/" };

    private static readonly Regex OrAlter = new(@"^(\s*CREATE)\s+OR\s+ALTER\b", RegexOptions.IgnoreCase | RegexOptions.Multiline | RegexOptions.CultureInvariant);

    public static IEnumerable<Script> OfDatabase(string folder) => File.ReadAllLines(Path.Combine(folder, "deploy-order.txt"))
        .Select(line => line.Trim())
        .Where(line => Declaring.Any(prefix => line.StartsWith(prefix, System.StringComparison.Ordinal)))
        .Select(line => new Script(line, OrAlter.Replace(File.ReadAllText(Path.Combine(folder, line)), "$1")));

    /// <summary>Each statement becomes the body of a procedure: a model holds objects only.</summary>
    public static IEnumerable<Script> OfStatements(string folder) => Directory.GetFiles(folder, "*.sql")
        .OrderBy(file => file, System.StringComparer.Ordinal)
        .Select(file => new Script(
            Path.GetFileName(file),
            $"CREATE PROCEDURE dbo.[{Path.GetFileNameWithoutExtension(file)}] AS\nBEGIN\n{File.ReadAllText(file)}\nEND"));
}
