namespace Dashboard.Architecture.Tests;

/// <summary>The source tree that the tests were built from.</summary>
internal static class Source
{
    public static string Root { get; } = FindRoot();

    /// <summary>C# and Razor files below a folder, build output left out.</summary>
    public static IEnumerable<string> Files(string folder) =>
        new[] { "*.cs", "*.razor" }
            .SelectMany(pattern => Directory.EnumerateFiles(Path.Combine(Root, folder), pattern, SearchOption.AllDirectories))
            .Where(file => !file.Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj" or "node_modules"));

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Dashboard.sln")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException("The tests run outside the source tree.");
        }

        return folder.FullName;
    }
}
