using Dashboard.Measures.Calendar;
using Dashboard.Web.Ui.Links;
using Microsoft.AspNetCore.WebUtilities;

namespace Dashboard.Web.Features.DataQuality;

/// <summary>What the data quality page shows, as its address says it.</summary>
/// <param name="Unit">Unit; null is the reader's own.</param>
/// <param name="Month">Month; null is the latest.</param>
/// <param name="AllTeams">Whether every team is listed, and not the first ones only.</param>
/// <param name="AllFields">Whether every field with blanks is listed.</param>
public sealed record QualityFilter(string? Unit = null, Month? Month = null, bool AllTeams = false, bool AllFields = false)
{
    public const string Page = "/data-quality";

    /// <summary>Address of the export of a part of the page.</summary>
    public const string Export = Page + "/export";

    private const string Teams = "teams";
    private const string Fields = "fields";

    /// <summary>Reads the parameters; what means nothing is dropped.</summary>
    public static QualityFilter FromQuery(string? query)
    {
        var values = QueryHelpers.ParseQuery(query);
        string? Text(string name) => values.TryGetValue(name, out var found) && !string.IsNullOrWhiteSpace(found[0]) ? found[0] : null;
        return new QualityFilter(
            Text("unit"),
            Measures.Calendar.Month.TryParse(Text("month"), out var month) ? month : null,
            Text(Teams) == "all",
            Text(Fields) == "all");
    }

    public string ToUrl() => LinkText.With(Page, ("unit", Unit), ("month", Month?.ToString()), (Teams, AllTeams ? "all" : null), (Fields, AllFields ? "all" : null));

    /// <summary>The file of a part of the page.</summary>
    public string ExportUrl(string part, string format) => LinkText.With(Export, ("part", part), ("format", format), ("unit", Unit), ("month", Month?.ToString()));
}
