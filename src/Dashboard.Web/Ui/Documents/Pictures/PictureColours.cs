namespace Dashboard.Web.Ui.Documents.Pictures;

/// <summary>Colours of pictures on paper: the light ones of the portal (wwwroot/css/tokens.css).</summary>
internal static class PictureColours
{
    public const string Paper = "#ffffff";
    public const string Ink = "#1e2423";
    public const string Soft = "#575d5a";
    public const string Grid = "#e6e2da";
    public const string Band = "#e9eff0";

    /// <summary>Colour of a role of a drawing.</summary>
    public static string Of(string role) => role switch
    {
        "chosen" => "#b4540a",
        "part-0" => "#0b4f5c",
        "part-1" => "#6d8f95",
        "part-2" => "#a59f94",
        "part-3" => "#3f5a7d",
        "part-5" => "#8b877e",
        "comparator-1" => "#3f5a7d",
        _ => "#77736b",
    };
}
