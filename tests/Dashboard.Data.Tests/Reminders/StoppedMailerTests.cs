using System.Net;
using System.Net.Sockets;
using Dashboard.Data.Reminders.Mail;
using Dashboard.Data.Tests.Reports;
using Dashboard.TestSupport.Mail;
using Microsoft.EntityFrameworkCore;

namespace Dashboard.Data.Tests.Reminders;

/// <summary>A portal that is stopped while it sends: whoever starts next sends what is left, and nobody gets two.</summary>
public sealed class StoppedMailerTests
{
    [Fact]
    public async Task Stopped_BetweenTwoMails_TheNextStartSendsTheOther()
    {
        var port = MailServer.FreePort();
        using var server = await MailServer.StartAsync(port);
        await using var desk = await TwoPeopleAsync();
        using var stop = new CancellationTokenSource();
        var sending = ReminderMailerTests.SendAsync(desk, port, cancellationToken: stop.Token);
        await server.MailsAsync(1);
        await stop.CancelAsync();
        var first = await Record.ExceptionAsync(() => sending) is null ? (await sending).Sent : (await server.MailsAsync(1)).Count;

        var second = await ReminderMailerTests.SendAsync(desk, port);

        Assert.Equal((2 - first, first), (second.Sent, second.Already));
        Assert.Equal(["a@example.gov.uk", "b@example.gov.uk"], (await server.MailsAsync(2)).Select(mail => mail.Message.To.Mailboxes.Single().Address));
    }

    [Fact]
    public async Task Stopped_WhileTheServerIsNotAnswering_TheNextStartSendsAtOnce()
    {
        using var silent = new TcpListener(IPAddress.Loopback, 0);
        silent.Start();
        await using var desk = await TwoPeopleAsync();
        using var stop = new CancellationTokenSource();
        var sending = ReminderMailerTests.SendAsync(desk, ((IPEndPoint)silent.LocalEndpoint).Port, cancellationToken: stop.Token);
        using var connection = await silent.AcceptTcpClientAsync();
        await stop.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => sending);

        var port = MailServer.FreePort();
        using var server = await MailServer.StartAsync(port);
        var run = await ReminderMailerTests.SendAsync(desk, port);

        Assert.Equal((2, 0), (run.Sent, run.Already));
        Assert.Equal(2, (await server.MailsAsync(2)).Count);
    }

    [Fact]
    public async Task Killed_InTheMiddle_ItsMailIsSentOnceItsClaimIsOld_AndNotBefore()
    {
        var port = MailServer.FreePort();
        using var server = await MailServer.StartAsync(port);
        await using var desk = await TwoPeopleAsync();
        var today = DateOnly.FromDateTime(desk.Time.GetLocalNow().DateTime);
        Assert.Equal(DigestClaim.Own, await new DigestLedger(desk.Builder.Store, desk.Time).ClaimAsync("a", today, CancellationToken.None));

        var sending = ReminderMailerTests.SendAsync(desk, port);
        Assert.Equal("b@example.gov.uk", Assert.Single(await server.MailsAsync(1)).Message.To.Mailboxes.Single().Address);
        desk.Time.Pass(DigestLedger.ClaimLasts);
        var run = await sending;

        Assert.Equal((2, 0, 0), (run.Sent, run.Already, run.NotSent));
        Assert.Equal(2, (await server.MailsAsync(2)).Count);
    }

    [Fact]
    public async Task Refused_ByTheServerAllDay_IsTriedAgainByTheNextStart()
    {
        var port = MailServer.FreePort();
        await using var desk = await TwoPeopleAsync();
        Assert.Equal(2, (await ReminderMailerTests.SendAsync(desk, port)).NotSent);
        using var server = await MailServer.StartAsync(port);

        var run = await ReminderMailerTests.SendAsync(desk, port);

        Assert.Equal((2, 0), (run.Sent, run.NotSent));
        Assert.Equal(2, (await server.MailsAsync(2)).Count);
        await using var context = await desk.Builder.Store.OpenAsync(CancellationToken.None);
        Assert.All(await context.ReminderMails.ToListAsync(), mail => Assert.True(mail is { Items: 1, SentAt: not null }));
    }

    [Fact]
    public async Task Claim_OfTheSameDigest_IsOfOneOnly_UntilItIsGivenUpOrOld()
    {
        await using var desk = await TwoPeopleAsync();
        var ledger = new DigestLedger(desk.Builder.Store, desk.Time);
        var day = new DateOnly(2026, 11, 20);
        Task<DigestClaim> ClaimAsync() => ledger.ClaimAsync("a", day, CancellationToken.None);

        var claims = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(ClaimAsync)));
        Assert.Single(claims, claim => claim == DigestClaim.Own);
        await ledger.ReleaseAsync("a", day);
        Assert.Equal((DigestClaim.Own, DigestClaim.Held), (await ClaimAsync(), await ClaimAsync()));
        desk.Time.Pass(DigestLedger.ClaimLasts);
        claims = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(ClaimAsync)));
        Assert.Single(claims, claim => claim == DigestClaim.Own);
        await ledger.NoteAsync("a", day, 3);
        desk.Time.Pass(DigestLedger.ClaimLasts);

        Assert.Equal(DigestClaim.Taken, await ClaimAsync());
    }

    private static async Task<ReportDesk> TwoPeopleAsync()
    {
        var desk = await ReminderMailerTests.SendingDayAsync();
        await ReminderMailerTests.PersonAsync(desk, "a", "A", "a@example.gov.uk");
        await ReminderMailerTests.PersonAsync(desk, "b", "B", "b@example.gov.uk");
        return desk;
    }
}
