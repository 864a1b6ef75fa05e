using System.Globalization;
using Dashboard.Data.Cycle;
using Dashboard.Measures.Calendar;
using Dashboard.Web.Ui.Documents.Packs;
using Dashboard.Web.Ui.Links;

namespace Dashboard.Web.Features.Cycle;

/// <summary>Addresses of the performance cycle: dates, weeks and codes only.</summary>
public static class CycleUrls
{
    public const string Page = "/cycle";

    public const string Meeting = Page + "/meeting";

    public const string CalendarFile = Page + "/ics";

    public const string Packs = Page + "/packs";

    /// <summary>Where a pack that is made is taken away.</summary>
    public const string PackFilePattern = Packs + "/file/{id:guid}";

    /// <summary>A cycle by its first Monday.</summary>
    public static string Of(DateOnly startsOn) => LinkText.With(Page, ("from", Day(startsOn)));

    public static string Of(MeetingPlace place)
    {
        ArgumentNullException.ThrowIfNull(place);
        return LinkText.With(Meeting, ("from", Day(place.CycleStartsOn)), ("week", place.Week.ToString(CultureInfo.InvariantCulture)));
    }

    /// <summary>Where a pack is made.</summary>
    public static string Of(PackKind pack, Month? month) => LinkText.With($"{Packs}/{Code(pack)}", ("month", month?.ToString()));

    public static string PackFile(Guid id) => $"{Packs}/file/{id}";

    /// <summary>A pack in addresses and names of files.</summary>
    public static string Code(PackKind pack) => pack == PackKind.SocialCareReview ? "week-2" : "week-5";

    /// <summary>The pack of a code; null where there is none.</summary>
    public static PackKind? Pack(string? code) => Enum.GetValues<PackKind>().Where(pack => Code(pack) == code).Select(pack => (PackKind?)pack).FirstOrDefault();

    /// <summary>A day of an address; null for what is none.</summary>
    public static DateOnly? ReadDay(string? text) => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
