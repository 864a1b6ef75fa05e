using System.Globalization;
using Dashboard.Web.Ui.Links;

namespace Dashboard.Web.Features.Administration;

/// <summary>Addresses of the administration.</summary>
public static class AdministrationUrls
{
    public const string Hub = "/administration";
    public const string Loads = Hub + "/loads";
    public const string Publications = Hub + "/publications";
    public const string Issue = Publications + "/issue";
    public const string Settings = Hub + "/settings";

    /// <summary>A page of the history of loads.</summary>
    public static string LoadsOn(int page) => LinkText.With(Loads, ("page", page > 1 ? page.ToString(CultureInfo.InvariantCulture) : null));

    /// <summary>One load.</summary>
    public static string Load(int id) => string.Create(CultureInfo.InvariantCulture, $"{Loads}/{id}");
}
