using Dashboard.Data.Access;

namespace Dashboard.Data.AccessLogs;

/// <summary>Finds what the rules look for among entries of the access log.</summary>
internal static class UnusualLooks
{
    public static IEnumerable<UnusualLook> In(IReadOnlyList<AccessLogRow> entries, AccessLogOptions options, TimeZoneInfo zone)
    {
        var opened = entries.Where(entry => entry.Kind is AccessKind.Look or AccessKind.Export && entry.Children > 0).ToList();
        var found = Refused(entries).Concat(ManyInAnHour(opened, options)).Concat(LargeFiles(opened, options)).Concat(OutOfHours(opened, options, zone)).ToList();
        return UnusualRule.All.SelectMany(rule => found.Where(look => look.Rule == rule).OrderByDescending(look => look.At).ThenBy(look => look.UserId, StringComparer.Ordinal));
    }

    private static IEnumerable<UnusualLook> Refused(IEnumerable<AccessLogRow> entries) => entries
        .Where(entry => entry is { Kind: AccessKind.Refused, Children: > 0 })
        .GroupBy(entry => (entry.UserId, entry.At.Date))
        .Select(group => new UnusualLook(UnusualRule.OutsideOwnUnit, group.Key.UserId, group.Min(entry => entry.At), group.Count()));

    private static IEnumerable<UnusualLook> ManyInAnHour(IEnumerable<AccessLogRow> opened, AccessLogOptions options) => opened
        .Where(entry => entry.Kind == AccessKind.Look)
        .GroupBy(entry => (entry.UserId, Hour: entry.At.Date.AddHours(entry.At.Hour)))
        .Select(group => new UnusualLook(UnusualRule.ManyInAnHour, group.Key.UserId, group.Key.Hour, Children(group)))
        .Where(look => look.Count > options.ChildrenInAnHour);

    private static IEnumerable<UnusualLook> LargeFiles(IEnumerable<AccessLogRow> opened, AccessLogOptions options) => opened
        .Where(entry => entry.Kind == AccessKind.Export && entry.Children > options.ChildrenInAFile)
        .Select(entry => new UnusualLook(UnusualRule.LargeFile, entry.UserId, entry.At, entry.Children));

    private static IEnumerable<UnusualLook> OutOfHours(IEnumerable<AccessLogRow> opened, AccessLogOptions options, TimeZoneInfo zone) => opened
        .Select(entry => (Entry: entry, Local: TimeZoneInfo.ConvertTimeFromUtc(DateTime.SpecifyKind(entry.At, DateTimeKind.Utc), zone)))
        .Where(look => look.Local.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday || look.Local.Hour < options.DayFrom || look.Local.Hour >= options.DayTo)
        .GroupBy(look => (look.Entry.UserId, look.Local.Date), look => look.Entry)
        .Select(group => new UnusualLook(UnusualRule.OutOfHours, group.Key.UserId, group.Min(entry => entry.At), Children(group)));

    private static int Children(IEnumerable<AccessLogRow> entries) => entries.SelectMany(entry => entry.ChildIds!.Split(',')).Distinct().Count();
}
