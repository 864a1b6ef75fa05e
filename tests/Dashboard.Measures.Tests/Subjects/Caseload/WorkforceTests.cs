using Dashboard.Measures.Engine;
using Dashboard.Measures.Records;
using Dashboard.TestSupport;

namespace Dashboard.Measures.Tests.Subjects.Caseload;

/// <summary>Who works here, who comes from an agency, who left. Worked by hand; the month is October 2026.</summary>
public sealed class WorkforceTests
{
    private const string Month = "2026-10";

    [Fact]
    public void Agency_IsOfSocialWorkersInPostWithAnAnswer()
    {
        var builder = new BookBuilder();
        Post(builder, "W1", agency: true);
        Post(builder, "W2", agency: false);
        Post(builder, "W3", agency: false, role: "team-manager");
        Post(builder, "W4", agency: null); // Not stated.
        Post(builder, "W5", agency: true, role: "personal-adviser"); // Another role.
        Post(builder, "W6", agency: true, to: "2026-10-31"); // Left on the last day.
        Post(builder, "W7", agency: true, from: "2026-11-01"); // Not there yet.

        var figure = builder.Figure("workforce.agency", Month);

        Assert.Equal((1, 3), (figure.Numerator, figure.Denominator));
        Assert.Equal((1, 3), (builder.Figure("workforce.agency", Month, "T1").Numerator, builder.Figure("workforce.agency", Month, "T1").Denominator));
    }

    [Fact]
    public void Agency_NotInTheTemplate_IsTakenFromTheCaseSystem()
    {
        var builder = new BookBuilder().CaseWorker("W1", agency: true);
        Post(builder, "W1", agency: null);

        Assert.Equal(1, builder.Figure("workforce.agency", Month).Value);
    }

    [Fact]
    public void Agency_WithoutWorkers_IsADash() => Assert.Null(new BookBuilder().Figure("workforce.agency", Month).Value);

    [Fact]
    public void Agency_OfAWorkerInNoTeamOfTheTree_IsOfTheAuthorityOnly()
    {
        var builder = new BookBuilder();
        Post(builder, "W1", agency: true, team: "gone");

        Assert.Equal((1, 0), (builder.Figure("workforce.agency", Month).Cases, builder.Figure("workforce.agency", Month, "S1").Cases));
    }

    [Theory]
    [InlineData("2025-10-31", 0, 0)] // Before the twelve months.
    [InlineData("2025-11-01", 1, 1)]
    [InlineData("2026-10-31", 1, 1)]
    [InlineData("2026-11-01", 0, 1)] // After the month: still in post.
    [InlineData(null, 0, 1)]
    public void Turnover_CountsThoseWhoseLastDayIsInTheTwelveMonths(string? ended, int left, int all)
    {
        var builder = new BookBuilder();
        Post(builder, "W1", agency: false, to: ended);

        var figure = builder.Figure("workforce.turnover", Month);

        Assert.Equal((left, all), (figure.Numerator, figure.Denominator));
    }

    [Fact]
    public void Turnover_LeavesOutAgencyAndOtherRoles_AndCountsThoseWhoCameAndWent()
    {
        var builder = new BookBuilder();
        Post(builder, "W1", agency: false, from: "2026-01-05", to: "2026-06-30"); // Came and went.
        Post(builder, "W2", agency: true, to: "2026-06-30");
        Post(builder, "W3", agency: false, to: "2026-06-30", role: "family-support");
        Post(builder, "W4", agency: null); // Not stated: taken as employed.
        Post(builder, "W5", agency: false, from: "2026-11-01");

        var figure = builder.Figure("workforce.turnover", Month);

        Assert.Equal((1, 2, 0.5), (figure.Numerator, figure.Denominator, figure.Value));
    }

    [Fact]
    public void Vacancy_NamesTheFieldThatNoSourceHas()
    {
        var definition = Catalogue.Standard["workforce.vacancy"].Definition;
        var supplied = SuppliedFields.Of(definition.Needs.Where(need => !need.EndsWith("vacant_posts", StringComparison.Ordinal)).Select(need => need.Split('|')[0]));

        Assert.Equal(["workforce.vacant_posts"], supplied.Missing(definition.Needs));
    }

    private static void Post(BookBuilder builder, string worker, bool? agency, string from = "2020-01-01", string? to = null, string role = "social-worker", string team = "T1") =>
        builder.Posted(worker, team, from: from, to: to).Last<WorkforcePost>(post => post with { Agency = agency, Role = role });
}
