using Dashboard.Web.Features.Access;
using Dashboard.Web.Features.AccessLogs;
using Dashboard.Web.Features.Administration;
using Dashboard.Web.Features.Audits;
using Dashboard.Web.Features.BoardSummary;
using Dashboard.Web.Features.Caseload;
using Dashboard.Web.Features.Cases;
using Dashboard.Web.Features.ChildTimeline;
using Dashboard.Web.Features.Cycle;
using Dashboard.Web.Features.DataIn;
using Dashboard.Web.Features.DataQuality;
using Dashboard.Web.Features.Definitions;
using Dashboard.Web.Features.Equalities;
using Dashboard.Web.Features.Escalations;
using Dashboard.Web.Features.Exceptions;
using Dashboard.Web.Features.Feedback;
using Dashboard.Web.Features.Leadership;
using Dashboard.Web.Features.MeasurePage;
using Dashboard.Web.Features.Mpd;
using Dashboard.Web.Features.Outcomes;
using Dashboard.Web.Features.Overview;
using Dashboard.Web.Features.PracticeBoard;
using Dashboard.Web.Features.QaReport;
using Dashboard.Web.Features.Reminders;
using Dashboard.Web.Features.Reports;
using Dashboard.Web.Features.Standards;
using Dashboard.Web.Features.Statutory;
using Dashboard.Web.Features.Supervision;
using Dashboard.Web.Features.UiKit;
using Dashboard.Web.Features.Worklist;
using Dashboard.Web.Setup;
using Dashboard.Web.Setup.Protection;

// Published, the files of pages lie beside the program; the folder that it is started in holds its settings.
var files = Path.Combine(AppContext.BaseDirectory, "wwwroot");
var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, WebRootPath = Directory.Exists(files) ? files : null });

// Also outside Development, when the build output is run without publishing.
builder.WebHost.UseStaticWebAssets();

builder.AddProtection();
builder.Services.AddPortalOptions();
builder.Services.AddPortalPages();
builder.Services.AddHealthChecks();
builder.Services.AddReminders();
builder.Services.AddAccess();
builder.Services.AddAccessLog();
builder.Services.AddDataIn();
builder.Services.AddOverview();
builder.Services.AddMeasurePage();
builder.Services.AddStatutory();
builder.Services.AddEqualities();
builder.Services.AddCaseload();
builder.Services.AddStandards();
builder.Services.AddEscalations();
builder.Services.AddAudits();
builder.Services.AddExceptions();
builder.Services.AddFeedback();
builder.Services.AddLeadership();
builder.Services.AddSupervision();
builder.Services.AddOutcomes();
builder.Services.AddReports();
builder.Services.AddMpd();
builder.Services.AddCycle();
builder.Services.AddBoardSummary();
builder.Services.AddQaReport();
builder.Services.AddWorklist();
builder.Services.AddDefinitions();
builder.Services.AddDataQuality();
builder.Services.AddCases();
builder.Services.AddPracticeBoard();
builder.Services.AddChildTimeline();
builder.Services.AddAdministration();
builder.Services.AddUiKit(builder.Environment);

try
{
    await using var app = builder.Build();

    app.UseSecurityHeaders();
    app.UsePlainErrors();
    app.UseRouting();
    app.UseCircuitOrigin();
    app.UseFirstRunGate();
    app.UseAuthentication();
    app.UseRateLimiter();
    app.UseAuthorization();
    app.UseAntiforgery();
    app.MapHealth();
    app.MapSignIn();
    app.MapAccessLog();
    app.MapCases();
    app.MapStatutory();
    app.MapDataQuality();
    app.MapEqualities();
    app.MapCaseload();
    app.MapStandards();
    app.MapEscalations();
    app.MapAudits();
    app.MapExceptions();
    app.MapFeedback();
    app.MapLeadership();
    app.MapSupervision();
    app.MapOutcomes();
    app.MapReports();
    app.MapMpd();
    app.MapCycle();
    app.MapBoardSummary();
    app.MapQaReport();
    app.MapWorklist();
    app.MapPortalPages();

    await app.RunAsync();
    return 0;
}
catch (Exception exception) when (SettingsFaults.Of(exception) is { Count: > 0 } faults)
{
    await Console.Error.WriteLineAsync("The portal cannot start with these settings:");
    foreach (var fault in faults)
    {
        await Console.Error.WriteLineAsync("- " + fault);
    }

    return 2;
}
