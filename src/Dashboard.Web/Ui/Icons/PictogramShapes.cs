namespace Dashboard.Web.Ui.Icons;

/// <summary>The eight drawings of the practice journey, on a 32 by 32 grid, in the journey's order.</summary>
public static class PictogramShapes
{
    private const string Prefix = "sos.";
    private const string Unknown = "<circle cx='16' cy='16' r='10'/>";

    private static readonly (string Id, string Shape)[] Journey =
    [
        ("mapping", "<path d='M5 6h22v20H5zM12.300 6v20M19.700 6v20'/><path d='M7.500 11h2.500M7.500 15h2.500M14.700 11h2.600M14.700 15h2.600M14.700 19h2.600M22 11h2.500'/>"),
        ("three-houses", "<path d='M2.500 17.500l4.500-4 4.500 4v7h-9zM11.500 14L16 9.500l4.500 4.500v10.500h-9zM20.500 17.500l4.500-4 4.500 4v7h-9z'/><path d='M6 24.500v-3h2v3M15 24.500v-4h2v4M24 24.500v-3h2v3'/>"),
        ("danger-statement", "<path d='M5 6h22v15H15l-5 5v-5H5z'/><path d='M16 10v5'/><circle cx='16' cy='18' r='.6' fill='currentColor'/>"),
        ("safety-goal", "<circle cx='15' cy='17' r='10'/><circle cx='15' cy='17' r='5'/><path d='M15 17L26 6M22.500 5.500v4h4'/>"),
        ("safety-scale", "<path d='M4 20h24M4 16.500v7M10 18v4M16 18v4M22 18v4M28 16.500v7'/><path d='M19 14l-3-5h6z' fill='currentColor'/>"),
        ("words-and-pictures", "<path d='M4 6h24v20H4zM16 6v20'/><path d='M7.500 11h5M7.500 15h5M7.500 19h3'/><path d='M18.500 22l3-4.500 2 2.500 1.500-2 1.500 4z'/><circle cx='20.500' cy='12' r='1.600'/>"),
        ("family-network-meeting", "<circle cx='16' cy='16' r='5'/><circle cx='16' cy='5.500' r='2.500'/><circle cx='16' cy='26.500' r='2.500'/><circle cx='5.500' cy='16' r='2.500'/><circle cx='26.500' cy='16' r='2.500'/>"),
        ("safety-plan", "<path d='M16 4l10 4v8c0 6-4.300 10-10 12-5.700-2-10-6-10-12V8z'/><path d='M11.500 16l3.200 3.200 6-6.400'/>"),
    ];

    public static IReadOnlyList<string> Ids { get; } = [.. Journey.Select(step => step.Id)];

    public static string Of(string id)
    {
        var name = id.StartsWith(Prefix, StringComparison.Ordinal) ? id[Prefix.Length..] : id;
        return Journey.FirstOrDefault(step => step.Id == name).Shape ?? Unknown;
    }
}
