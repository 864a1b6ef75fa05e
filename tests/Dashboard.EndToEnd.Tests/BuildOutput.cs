namespace Dashboard.EndToEnd.Tests;

/// <summary>Finds what the build made of another project, in the configuration of the tests.</summary>
internal static class BuildOutput
{
#if DEBUG
    public const string Configuration = "Debug";
#else
    public const string Configuration = "Release";
#endif

    public static string Of(string project, string file) => Path.Combine(Root(), project, "bin", Configuration, "net10.0", file);

    /// <summary>Root of the source tree.</summary>
    public static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Dashboard.sln")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException("The tests run outside the source tree.");
        }

        return folder.FullName;
    }
}
