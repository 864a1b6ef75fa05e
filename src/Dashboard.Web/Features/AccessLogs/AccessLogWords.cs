using System.Globalization;
using Dashboard.Data.Access;
using Dashboard.Data.AccessLogs;
using Dashboard.Web.Features.Access.People;

namespace Dashboard.Web.Features.AccessLogs;

/// <summary>Words for what the access log holds as codes.</summary>
internal static class AccessLogWords
{
    private const int MostChildren = 3;

    public static string Of(AccessKind kind) => kind switch
    {
        AccessKind.Look => "Look",
        AccessKind.Export => "Export",
        AccessKind.SignIn => "Sign-in",
        AccessKind.SignOut => "Sign-out",
        AccessKind.Refused => "Refused",
        _ => "Change",
    };

    /// <summary>A role in words; what the log holds where a sign-in gave none.</summary>
    public static string Role(string code) => Enum.TryParse<PortalRole>(code, out var role) && Enum.IsDefined(role) ? PeopleWords.Role(role) : code;

    /// <summary>When, in the council's own time.</summary>
    public static string Time(DateTime at, TimeZoneInfo zone) =>
        TimeZoneInfo.ConvertTimeFromUtc(DateTime.SpecifyKind(at, DateTimeKind.Utc), zone).ToString("d MMM yyyy, HH:mm:ss", CultureInfo.GetCultureInfo("en-GB"));

    /// <summary>The first children of an entry, and how many more there are.</summary>
    public static string Children(AccessLogRow row)
    {
        if (string.IsNullOrEmpty(row.ChildIds))
        {
            return string.Empty;
        }

        var first = row.ChildIds.Split(',', MostChildren + 1);
        return row.Children <= MostChildren ? string.Join(", ", first) : $"{string.Join(", ", first.Take(MostChildren))} and {(row.Children - MostChildren).ToString("N0", CultureInfo.InvariantCulture)} more";
    }

    public static string Reason(string? code) => code is null ? string.Empty : AccessReason.Find(code)?.Words ?? code;
}
