using System.Globalization;

namespace Dashboard.Web.Ui.Links;

/// <summary>Addresses of what loads kept out.</summary>
public static class LoadUrls
{
    /// <summary>Where the rows that a load kept out are downloaded.</summary>
    public const string Rejected = "/data-quality/rejected";

    /// <summary>The rows that a load of a source kept out, as CSV; without a load those of the latest.</summary>
    public static string RejectedRows(string source, int? loadId = null) =>
        LinkText.With(Rejected, ("source", source), ("load", loadId?.ToString(CultureInfo.InvariantCulture)), ("format", "csv"));
}
