namespace Dashboard.Data.Tests.Schema;

/// <summary>Files of the repository that tests read.</summary>
internal static class Repository
{
    public static string Root { get; } = Find();

    public static string Database { get; } = Path.Combine(Root, "db");

    /// <summary>Scripts of a folder of db/, by path within it.</summary>
    public static IReadOnlyDictionary<string, string> Scripts(params string[] folders) => folders
        .SelectMany(folder => Directory.GetFiles(Path.Combine(Database, folder), "*.sql"))
        .ToDictionary(file => Path.GetRelativePath(Database, file).Replace('\\', '/'), File.ReadAllText);

    private static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Dashboard.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new DirectoryNotFoundException("Dashboard.sln");
    }
}
