using System.Security.Claims;
using Dashboard.Data;
using Dashboard.Data.Access;
using Dashboard.Data.Targets;
using Dashboard.Measures.Book;
using Dashboard.TestSupport;
using Dashboard.Web.Features.Access;
using Dashboard.Web.Features.Audits;
using Dashboard.Web.Features.BoardSummary;
using Dashboard.Web.Features.Caseload;
using Dashboard.Web.Features.Cycle;
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
using Dashboard.Web.Features.QaReport;
using Dashboard.Web.Features.Reminders;
using Dashboard.Web.Features.Reports;
using Dashboard.Web.Features.Standards;
using Dashboard.Web.Features.Statutory;
using Dashboard.Web.Features.Supervision;
using Dashboard.Web.Setup;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Dashboard.Web.Tests.Features.Support;

/// <summary>Base of tests of pages with figures: a counted store, and somebody who reads.</summary>
public abstract class FigurePages : PortalContext
{
    protected static readonly AccessScope Director = Scope(PortalRole.SeniorLeader);
    protected static readonly AccessScope Analyst = Scope(PortalRole.Analyst);
    protected static readonly AccessScope Councillor = Scope(PortalRole.Councillor);
    protected static readonly AccessScope TeamManager = Scope(PortalRole.TeamManager, "T2");
    protected static readonly AccessScope Practitioner = Scope(PortalRole.Practitioner, "T1");

    protected NavigationManager Navigation => Services.GetRequiredService<NavigationManager>();

    /// <summary>Opens the portal over a store for one reader, at an address.</summary>
    protected void Open(StoreBuilder builder, AccessScope reader, string url)
    {
        ArgumentNullException.ThrowIfNull(builder);
        Services.AddDashboardData(builder.Store.Connection);
        Services.AddOptions<PortalOptions>();
        Services.AddSingleton(new TargetFinder([]));
        Services.AddSingleton<AuthenticationStateProvider>(new SignedIn(reader));
        Services.AddScoped<CurrentReader>();
        Services.AddOverview();
        Services.AddMeasurePage();
        Services.AddDefinitions();
        Services.AddStatutory();
        Services.AddDataQuality();
        Services.AddEqualities();
        Services.AddCaseload();
        Services.TryAddSingleton<IConfiguration>(new ConfigurationBuilder().Build());
        Services.AddStandards();
        Services.AddEscalations();
        Services.AddAudits();
        Services.AddExceptions();
        Services.AddFeedback();
        Services.AddLeadership();
        Services.AddSupervision();
        Services.AddOutcomes();
        Services.AddMpd();
        Services.AddReports();
        Services.AddCycle();
        Services.AddBoardSummary();
        Services.AddQaReport();
        Services.AddReminders();
        SetRendererInfo(new("Server", isInteractive: true));
        Navigation.NavigateTo(url);
    }

    protected static string Words(string text) => string.Join(' ', (text ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static AccessScope Scope(PortalRole role, string unit = OrgTree.AuthorityId) => new() { UserId = "test", Role = role, UnitIds = [unit], WorkerId = role == PortalRole.Practitioner ? "W1" : null };

    private sealed class SignedIn(AccessScope reader) : AuthenticationStateProvider
    {
        public override Task<AuthenticationState> GetAuthenticationStateAsync() =>
            Task.FromResult(new AuthenticationState(new ClaimsPrincipal(ScopeClaims.Identity(reader, "Test", "test"))));
    }
}
