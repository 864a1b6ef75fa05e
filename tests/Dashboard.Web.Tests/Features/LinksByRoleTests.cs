using Bunit;
using Dashboard.Data.Access;
using Dashboard.Data.Queries;
using Dashboard.Measures.Book;
using Dashboard.Web.Features.Audits;
using Dashboard.Web.Features.Audits.Instruments;
using Dashboard.Web.Features.Audits.Questions;
using Dashboard.Web.Features.Caseload;
using Dashboard.Web.Features.DataQuality;
using Dashboard.Web.Features.Definitions;
using Dashboard.Web.Features.Equalities;
using Dashboard.Web.Features.Escalations;
using Dashboard.Web.Features.Feedback;
using Dashboard.Web.Features.Feedback.Staff;
using Dashboard.Web.Features.Feedback.Triangulation;
using Dashboard.Web.Features.Leadership;
using Dashboard.Web.Features.Outcomes;
using Dashboard.Web.Features.Overview;
using Dashboard.Web.Features.Standards;
using Dashboard.Web.Features.Statutory;
using Dashboard.Web.Features.Supervision;
using Dashboard.Web.Tests.Features.Support;
using Dashboard.Web.Ui.Measures;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using OneMeasure = Dashboard.Web.Features.MeasurePage.MeasurePage;

namespace Dashboard.Web.Tests.Features;

/// <summary>Every page with figures, for every role, at the authority and at the reader's own unit: no link leads to a refusal, and where numbers open nothing the page says why.</summary>
public sealed class LinksByRoleTests(CountedStore store) : FigurePages, IClassFixture<CountedStore>
{
    private const string Managers = "opened by their own managers";
    private const string Role = "Your role shows figures of the authority and its services, not the children, workers or teams behind them.";

    private static readonly Dictionary<string, Func<LinksByRoleTests, IRenderedComponent<IComponent>>> Pages = new(StringComparer.Ordinal)
    {
        ["/"] = test => test.Render<OverviewPage>(),
        ["/measures/sos.safety-plan"] = test => test.Render<OneMeasure>(page => page.Add(shown => shown.Id, "sos.safety-plan")),
        ["/statutory/headlines"] = test => test.Render<StatutoryPage>(page => page.Add(shown => shown.Slug, "headlines")),
        ["/equalities"] = test => test.Render<EqualityPage>(),
        ["/caseload"] = test => test.Render<CaseloadPage>(),
        ["/supervision"] = test => test.Render<SupervisionPage>(),
        ["/escalations"] = test => test.Render<EscalationsPage>(),
        ["/audits"] = test => test.Render<AuditsPage>(),
        ["/audits/questions"] = test => test.Render<QuestionsPage>(),
        ["/audits/instruments"] = test => test.Render<InstrumentsPage>(),
        ["/outcomes"] = test => test.Render<MatrixPage>(),
        ["/outcomes/distance"] = test => test.Render<DistancePage>(),
        ["/outcomes/curve?measure=sos.safety-plan"] = test => test.Render<CurvePage>(),
        ["/feedback"] = test => test.Render<FeedbackPage>(),
        ["/feedback/staff"] = test => test.Render<StaffPage>(),
        ["/triangulation"] = test => test.Render<TriangulationPage>(),
        ["/practice/calendar"] = test => test.Render<LeadershipPage>(),
        ["/standards"] = test => test.Render<StandardsPage>(),
        ["/data-quality"] = test => test.Render<DataQualityPage>(),
        ["/definitions"] = test => test.Render<DefinitionsPage>(),
    };

    private static readonly Dictionary<string, AccessScope> Readers = new(StringComparer.Ordinal)
    {
        ["director"] = Director,
        ["analyst"] = Analyst,
        ["service manager"] = new() { UserId = "test", Role = PortalRole.ServiceManager, UnitIds = ["T1", "T2"] },
        ["team manager"] = TeamManager,
        ["councillor"] = Councillor,
        ["practitioner"] = Practitioner,
    };

    /// <summary>Pages that a practitioner opens too.</summary>
    private static readonly string[] Own = ["/caseload", "/supervision", "/definitions"];

    /// <summary>Pages on which no number opens children, for anybody.</summary>
    private static readonly string[] FiguresOnly = ["/", "/definitions", "/feedback/staff"];

    public static TheoryData<string, string, string> Views
    {
        get
        {
            var views = new TheoryData<string, string, string>();
            foreach (var (reader, scope) in Readers)
            {
                foreach (var page in scope.SeesFigures ? Pages.Keys.AsEnumerable() : Own)
                {
                    views.Add(reader, page, OrgTree.AuthorityId);
                    views.Add(reader, page, "T2");
                }
            }

            return views;
        }
    }

    [Theory]
    [MemberData(nameof(Views))]
    public async Task Page_ForARole_LeadsToNoRefusalAndSaysWhyNumbersOpenNothing(string reader, string page, string unit)
    {
        var scope = Readers[reader];
        Open(store.Builder, scope, $"{page}{(page.Contains('?', StringComparison.Ordinal) ? '&' : '?')}unit={unit}");
        var status = await Services.GetRequiredService<StatusQueries>().StatusAsync(CancellationToken.None);

        var shown = Pages[page](this);
        shown.WaitForState(() => shown.FindAll("[aria-busy]").Count == 0, TimeSpan.FromSeconds(20));

        Assert.Empty(ReaderLinks.RefusedTo(scope, status.Tree, shown));
        var opens = scope.MaySeeChildrenOf(status.Tree, UnitChoice.Settle(status, scope, unit));
        Assert.True(opens || SaysWhy(scope, shown.Markup) || Array.Exists(FiguresOnly, only => only == page), $"{page} does not say to the {reader} why its numbers open nothing.");
    }

    private static bool SaysWhy(AccessScope scope, string markup) => scope switch
    {
        { SeesChildren: false } => markup.Contains(Role, StringComparison.Ordinal) || markup.Contains("could show who they are", StringComparison.Ordinal),
        { SeesFigures: false } => true,
        _ => markup.Contains(Managers, StringComparison.Ordinal),
    };
}
