using System.Reflection;

namespace Dashboard.Data.Store;

/// <summary>The files of <c>db/</c> as this build carries them.</summary>
internal sealed class SchemaScripts
{
    private const string Root = "db/";
    private const string Order = Root + "deploy-order.txt";
    private const string Upgrade = Root + "upgrades/";

    public required IReadOnlyList<SchemaScript> Ordered { get; init; }

    /// <summary>Once-only changes, the earliest first.</summary>
    public required IReadOnlyList<SchemaScript> Upgrades { get; init; }

    public static SchemaScripts Read()
    {
        var assembly = typeof(SchemaScripts).Assembly;
        // Built on Windows, the folders within the names are parted by backslashes.
        var resources = assembly.GetManifestResourceNames().ToDictionary(name => name.Replace('\\', '/'));
        return new SchemaScripts
        {
            Ordered = [.. Text(assembly, resources[Order])
                .Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
                .Where(line => !line.StartsWith('#'))
                .Select(line => new SchemaScript(line, Text(assembly, resources[Root + line])))],
            Upgrades = [.. resources
                .Where(resource => resource.Key.StartsWith(Upgrade, StringComparison.Ordinal))
                .OrderBy(resource => resource.Key, StringComparer.Ordinal)
                .Select(resource => new SchemaScript(resource.Key[Root.Length..], Text(assembly, resource.Value)))],
        };
    }

    private static string Text(Assembly assembly, string resource)
    {
        using var reader = new StreamReader(assembly.GetManifestResourceStream(resource)!);
        return reader.ReadToEnd();
    }
}
