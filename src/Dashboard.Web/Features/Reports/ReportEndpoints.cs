using System.Data.Common;
using System.Text.Json;
using Dashboard.Data.Access;
using Dashboard.Data.Reports;
using Dashboard.Data.Store;
using Dashboard.Web.Features.Access;
using Dashboard.Web.Setup;
using Dashboard.Web.Ui.Documents;
using Dashboard.Web.Ui.Exports;
using Dashboard.Web.Ui.States;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;

namespace Dashboard.Web.Features.Reports;

/// <summary>Takes the text of a section from the page of a report, and opens reports. The log holds no text.</summary>
internal static class ReportEndpoints
{
    private const string Unreadable = "The text did not arrive whole. It is kept here: load the page again, and it is saved then.";
    private const string OtherPerson = "Somebody else is signed in to this browser by now. Sign in as yourself again: your text is kept here until then.";
    private const string Busy = "The portal is busy. Your text is kept on this computer and sent again by itself.";
    private const int BusySeconds = 2;

    /// <summary>Saves a section: 200 saved, 409 somebody else has saved it meanwhile, 4xx refused with the reason, 503 to be sent again.</summary>
    public static async Task<IResult> SaveAsync(HttpContext context, int id, string section, ReportWriting writing, IAntiforgery antiforgery, ILogger<ReportWriting> logger)
    {
        if (!await antiforgery.IsRequestValidAsync(context))
        {
            return Answer(StatusCodes.Status400BadRequest, new SectionAnswer(Words: OtherPerson));
        }

        try
        {
            var request = await context.Request.ReadFromJsonAsync<SectionRequest>(context.RequestAborted);
            if (request?.Text is not { } text)
            {
                return Answer(StatusCodes.Status400BadRequest, new SectionAnswer(Words: Unreadable));
            }

            // What has arrived is saved even if the page that sent it is gone by now.
            var save = await writing.SaveSectionAsync(ScopeClaims.Scope(context.User), id, section, request.Revision, text, CancellationToken.None);
            var at = DateTime.SpecifyKind(save.At, DateTimeKind.Utc);
            return save.Saved
                ? Answer(StatusCodes.Status200OK, new SectionAnswer(save.Revision, at))
                : Answer(StatusCodes.Status409Conflict, new SectionAnswer(save.Revision, at, save.Text, save.Author));
        }
        catch (ReportRefusedException refusal)
        {
            return Answer(StatusCodes.Status422UnprocessableEntity, new SectionAnswer(Words: refusal.Message));
        }
        catch (AccessDeniedException refusal)
        {
            return Answer(StatusCodes.Status403Forbidden, new SectionAnswer(Words: refusal.Message));
        }
        catch (BadHttpRequestException fault)
        {
            return Answer(fault.StatusCode, new SectionAnswer(Words: $"The text is too long to be sent. A section holds up to {ReportText.LongestSection:N0} characters."));
        }
        catch (Exception fault) when (fault is JsonException or InvalidOperationException)
        {
            return Answer(StatusCodes.Status400BadRequest, new SectionAnswer(Words: Unreadable));
        }
        catch (Exception fault) when (fault is DbException or StoreException)
        {
            logger.LogWarning("A section of a report could not be saved for now: {Fault}. Reference {Reference}", fault.GetType().Name, ReferenceId.New());
            context.Response.Headers.RetryAfter = BusySeconds.ToString(System.Globalization.CultureInfo.InvariantCulture);
            return Answer(StatusCodes.Status503ServiceUnavailable, new SectionAnswer(Words: Busy));
        }
    }

    /// <summary>Opens a report, making it where there is none, and goes there.</summary>
    public static async Task<IResult> OpenAsync(HttpContext context, [FromForm] string kind, [FromForm] int publication, [FromForm] string unit, ReportService reports)
    {
        try
        {
            return Results.LocalRedirect(ReportUrls.Of(await reports.OpenAsync(ScopeClaims.Scope(context.User), kind, publication, unit, context.RequestAborted)));
        }
        catch (Exception refusal) when (refusal is ReportRefusedException or AccessDeniedException)
        {
            return Results.Text(refusal.Message, statusCode: refusal is AccessDeniedException ? StatusCodes.Status403Forbidden : StatusCodes.Status422UnprocessableEntity);
        }
    }

    /// <summary>Answers with the report as a Word file or a workbook, for whoever may read it: to share, or exact for use inside the service.</summary>
    public static async Task ExportAsync(HttpContext context, int id, ReportReader reports, IOptions<PortalOptions> portal, TimeProvider clock)
    {
        var scope = ScopeClaims.Scope(context.User);
        var audience = ExportAudience.Of(context, scope);
        try
        {
            await DocumentResponse.AnswerAsync(context, "There is no such report.", async token =>
            {
                var view = audience.Scope.ForSharing ? await reports.SharedAsync(scope, id, token) : await reports.ReadAsync(scope, id, token);
                return (audience.Name($"report-{view.Report.Month}-{view.Report.Row.UnitId}"), ReportDocument.Of(view, audience.Notice, portal.Value.ProtectiveMarking, clock.GetLocalNow()));
            });
        }
        catch (AccessDeniedException refusal)
        {
            await SheetResponse.RefuseAsync(context, StatusCodes.Status403Forbidden, refusal.Message);
        }
    }

    private static IResult Answer(int status, SectionAnswer answer) => Results.Json(answer, statusCode: status);
}
