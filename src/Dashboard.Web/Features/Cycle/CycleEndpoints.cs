using Dashboard.Data.Cycle;
using Dashboard.Web.Features.Access;
using Dashboard.Web.Features.Cycle.Packs;
using Dashboard.Web.Ui.Exports;
using MeetingKinds = Dashboard.Measures.Codes.MeetingKinds;

namespace Dashboard.Web.Features.Cycle;

/// <summary>Answers with the meetings as a calendar file, and with packs that are made.</summary>
internal static class CycleEndpoints
{
    private const string Zip = "application/zip";

    public static async Task CalendarAsync(HttpContext context, CycleQueries cycles, TimeProvider clock)
    {
        var view = await cycles.CycleAsync(ScopeClaims.Scope(context.User), CycleUrls.ReadDay(context.Request.Query["from"]), context.RequestAborted);
        var entries = view.Weeks.Where(week => week.Meeting is not null).Select(week => new CalendarEntry($"cycle-{week.Meeting!.Place.CycleStartsOn:yyyy-MM-dd}-{week.Plan.Week}", week.Meeting.HeldOn, MeetingKinds.List.Label(week.Meeting.Kind))
        {
            Description = string.Join("; ", week.Plan.Agenda),
            Category = CycleWords.Title,
        });
        await SheetResponse.SendAsync(context, $"performance-cycle-{view.Cycle.StartsOn:yyyy-MM-dd}.ics", CalendarText.ContentType, CalendarText.Write(CycleWords.Title, entries, clock.GetUtcNow()));
    }

    /// <summary>A pack, for the person who asked for it and as long as the rights are the same.</summary>
    public static Task PackAsync(HttpContext context, Guid id, PackDesk desk) => desk.Find(ScopeClaims.Scope(context.User), id)?.Progress switch
    {
        { File: { } file } => SheetResponse.SendAsync(context, file.Name, Zip, stream => stream.Write(file.Content.Span)),
        { IsRunning: true } => SheetResponse.RefuseAsync(context, StatusCodes.Status409Conflict, "This pack is still being made. Its page shows how far it is, and hands it out when it is ready."),
        _ => SheetResponse.RefuseAsync(context, StatusCodes.Status404NotFound, "This pack is no longer kept: packs stay for a few minutes, for the person who asked for them. Make it again."),
    };
}
