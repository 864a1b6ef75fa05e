using Dashboard.Data.Access;
using Dashboard.Data.Portal;
using Dashboard.Data.Reminders.Mail;
using Dashboard.Data.Tests.Reports;
using Dashboard.TestSupport.Mail;
using Microsoft.EntityFrameworkCore;
using MimeKit;

namespace Dashboard.Data.Tests.Reminders;

/// <summary>Digests over a mail server that really runs. The manager's report was due long enough ago that one is sent on this very day.</summary>
public sealed class ReminderMailerTests
{
    internal static readonly ClaimRule[] Rules =
    [
        new("managers", PortalRole.TeamManager, "T1"),
        new("members", PortalRole.Councillor, null),
    ];

    [Fact]
    public async Task Digest_GoesOnceADay_ToThoseWithReminders_AndHoldsCountsAndLinks()
    {
        var port = MailServer.FreePort();
        using var server = await MailServer.StartAsync(port);
        await using var desk = await SendingDayAsync();
        await PersonAsync(desk, "manager", "Siân Ó Néill", "sian@example.gov.uk");
        await PersonAsync(desk, "gone", "Gone", "gone@example.gov.uk", disabled: true);
        await PersonAsync(desk, "member", "Member", "member@example.gov.uk", claim: "members");

        var first = await SendAsync(desk, port);
        var second = await SendAsync(desk, port);

        Assert.Equal((1, 1, 0), (first.Due, first.Sent, first.NotSent));
        Assert.Equal((0, 1), (second.Sent, second.Already));
        var mail = Assert.Single(await server.MailsAsync(1)).Message;
        var to = Assert.IsType<MailboxAddress>(Assert.Single(mail.To));
        Assert.Equal(("Siân Ó Néill", "sian@example.gov.uk"), (to.Name, to.Address));
        Assert.StartsWith("Dashboard: 1 reminder, 1 late", mail.Subject, StringComparison.Ordinal);
        Assert.Contains("https://portal.example/base/reports?month=", mail.TextBody, StringComparison.Ordinal);
        Assert.Contains("lang=\"en-GB\"", mail.HtmlBody, StringComparison.Ordinal);
    }

    [Fact]
    public async Task TwoSenders_AtOnce_SendOne()
    {
        var port = MailServer.FreePort();
        using var server = await MailServer.StartAsync(port);
        await using var desk = await SendingDayAsync();
        await PersonAsync(desk, "manager", "Manager", "m@example.gov.uk");

        var runs = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => SendAsync(desk, port))));

        Assert.Equal(1, runs.Sum(run => run.Sent));
        Assert.Single(await server.MailsAsync(1));
    }

    [Fact]
    public async Task Server_ThatIsDownThenUp_GetsTheMailAtALaterTry()
    {
        var port = MailServer.FreePort();
        await using var desk = await SendingDayAsync();
        await PersonAsync(desk, "manager", "Manager", "m@example.gov.uk");

        var sending = SendAsync(desk, port, retry: TimeSpan.FromSeconds(3));
        await Task.Delay(500);
        using var server = await MailServer.StartAsync(port);
        var run = await sending;

        Assert.Equal((1, 0), (run.Sent, run.NotSent));
        Assert.Contains("could not be reached", run.Problems[0], StringComparison.Ordinal);
        Assert.Single(await server.MailsAsync(1));
    }

    [Fact]
    public async Task Server_ThatPutsAMailOff_ThenBreaksOff_GetsItAtTheThirdTry_Once()
    {
        var port = MailServer.FreePort();
        using var server = await MailServer.StartAsync(port, new MailServerHabits { Defers = 1, BreaksOff = 1 });
        await using var desk = await SendingDayAsync();
        await PersonAsync(desk, "manager", "Manager", "m@example.gov.uk");

        var run = await SendAsync(desk, port);

        Assert.Equal((1, 0, 2), (run.Sent, run.NotSent, run.Problems.Count));
        Assert.Contains("refused a mail: 451", run.Problems[0], StringComparison.Ordinal);
        Assert.Contains("broke off before it had taken a mail", run.Problems[1], StringComparison.Ordinal);
        Assert.All(run.Problems, problem => Assert.DoesNotContain("example.gov.uk", problem, StringComparison.Ordinal));
        Assert.Single(await server.MailsAsync(1));
    }

    [Theory]
    [InlineData(MailOptions.StartTls)]
    [InlineData(MailOptions.Tls)]
    public async Task Server_WithACertificateOfAnUnknownIssuer_GetsNothing(string security)
    {
        var port = MailServer.FreePort();
        using var server = await MailServer.StartAsync(port, new MailServerHabits { Certificate = ServerCertificate.Make(), ImplicitTls = security == MailOptions.Tls });
        await using var desk = await SendingDayAsync();
        await PersonAsync(desk, "manager", "Manager", "m@example.gov.uk");
        var options = Options(port, null);
        options.Security = security;

        var run = await desk.Mailer(desk.Reminders(), options).RunAsync(Rules, false, CancellationToken.None);

        Assert.Equal((0, 1), (run.Sent, run.NotSent));
        Assert.All(run.Problems, problem => Assert.Contains("a certificate that this machine does not trust", problem, StringComparison.Ordinal));
        Assert.Empty(await server.MailsAsync(0));
    }

    [Fact]
    public async Task Password_ThatIsWrong_IsSaidWithoutIt_AfterThreeTries()
    {
        var port = MailServer.FreePort();
        using var server = await MailServer.StartAsync(port, new MailServerHabits { Password = "right" });
        await using var desk = await SendingDayAsync();
        await PersonAsync(desk, "manager", "Manager", "m@example.gov.uk");

        var run = await SendAsync(desk, port, password: "wr0ng-secret");

        Assert.Equal((0, 1, 3), (run.Sent, run.NotSent, run.Problems.Count));
        Assert.All(run.Problems, problem => Assert.Contains("refused the user name or the password", problem, StringComparison.Ordinal));
        Assert.All(run.Problems, problem => Assert.DoesNotContain("wr0ng", problem, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Name_WithLinesOfAHead_AddsNone()
    {
        var port = MailServer.FreePort();
        using var server = await MailServer.StartAsync(port);
        await using var desk = await SendingDayAsync();
        await PersonAsync(desk, "manager", "Eve\r\nBcc: all@example.gov.uk\r\n\r\nHello", "m@example.gov.uk");
        await PersonAsync(desk, "other", "Eve", "m@example.gov.uk\r\nBcc: all@example.gov.uk");

        await SendAsync(desk, port);

        var mail = Assert.Single(await server.MailsAsync(1)).Message;
        Assert.Empty(mail.Bcc);
        Assert.Equal(["m@example.gov.uk"], mail.To.Mailboxes.Select(to => to.Address));
    }

    [Theory]
    [InlineData("a@example.gov.uk", "a@example.gov.uk")]
    [InlineData(" a@example.gov.uk ", "a@example.gov.uk")]
    [InlineData("a@example.gov.uk, b@example.gov.uk", null)]
    [InlineData("A <a@example.gov.uk>", null)]
    [InlineData("a", null)]
    [InlineData(null, null)]
    public void Address_ThatIsNotOnePlainAddress_IsNone(string? text, string? address) => Assert.Equal(address, MailText.Address(text));

    [Fact]
    public void Settings_WhileOff_HaveNoFaults_AndOnNameEach()
    {
        Assert.Empty(new MailOptions().Faults());
        Assert.Equal(3, new MailOptions { Enabled = true }.Faults().Count);
        var open = Options(25, "p");
        open.Host = "mail.example";
        Assert.Contains("Mail:Security", Assert.Single(open.Faults()), StringComparison.Ordinal);
    }

    internal static Task<MailRun> SendAsync(ReportDesk desk, int port, string? password = null, TimeSpan? retry = null, CancellationToken cancellationToken = default)
    {
        var reminders = desk.Reminders();
        return desk.Mailer(reminders, Options(port, password, retry)).RunAsync(Rules, false, cancellationToken);
    }

    internal static MailOptions Options(int port, string? password, TimeSpan? retry = null) => new()
    {
        Enabled = true,
        Host = "127.0.0.1",
        Port = port,
        Security = MailOptions.NoSecurity,
        User = password is null ? null : "portal",
        Password = password,
        From = "dashboard@example.gov.uk",
        PortalUrl = "https://portal.example/base/",
        RetryMinutes = (retry ?? TimeSpan.FromMilliseconds(20)).TotalMinutes,
    };

    /// <summary>A day on which the rules send what is late, whatever day the tests run on.</summary>
    internal static async Task<ReportDesk> SendingDayAsync()
    {
        var desk = await ReminderQueriesTests.DueTodayAsync();
        var calendar = Measures.Calendar.WorkingDays.EnglandAndWales;
        var today = DateOnly.FromDateTime(desk.Time.GetLocalNow().DateTime);
        while (!calendar.IsWorkingDay(today))
        {
            desk.Time.Pass(TimeSpan.FromDays(1));
            today = today.AddDays(1);
        }

        var due = today;
        while (calendar.Between(due, today) < 3)
        {
            due = due.AddDays(-1);
        }

        await using var context = await desk.Builder.Store.OpenAsync(CancellationToken.None);
        await context.Publications.ExecuteUpdateAsync(update => update.SetProperty(row => row.DueOn, due));
        return desk;
    }

    internal static async Task PersonAsync(ReportDesk desk, string id, string name, string email, string claim = "managers", bool disabled = false)
    {
        var now = desk.Time.GetUtcNow().UtcDateTime;
        await using var context = await desk.Builder.Store.OpenAsync(CancellationToken.None);
        context.Users.Add(new PortalUser { Id = id, Name = name, Email = email, Claims = claim, LastSeenAt = now, DisabledAt = disabled ? now : null });
        await context.SaveChangesAsync();
    }
}
