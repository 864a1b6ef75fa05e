using System.Globalization;
using Dashboard.Data.Portal;
using Dashboard.TestSupport;
using Dashboard.TestSupport.Mail;
using Dashboard.Web.Tests.Features.Support;
using Microsoft.EntityFrameworkCore;
using MimeKit;

namespace Dashboard.Web.Tests.Features.Reminders;

/// <summary>The background service over a store and a mail server that run. It is Wednesday 25 November 2026, six in the morning; the reports of October were due on Friday 20 November, three working days ago.</summary>
public sealed class ReminderMailServiceTests : IAsyncLifetime
{
    private static readonly (string Id, string Name, string Unit)[] People = [("subject-1", "Siân Ó Néill", "beech"), ("subject-2", "Rob Rowan", "rowan")];
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly SteppedClock _clock = new(new DateTimeOffset(2026, 11, 25, 6, 0, 0, TimeSpan.Zero));
    private readonly int _port = MailServer.FreePort();
    private StoreBuilder _store = default!;

    public async Task InitializeAsync()
    {
        _store = await StoreBuilder.OfAsync(FigureBook.New(), months: 3, publish: 2);
        await using var context = await _store.Store.OpenAsync(CancellationToken.None);
        await context.Publications.ExecuteUpdateAsync(update => update.SetProperty(row => row.DueOn, new DateOnly(2026, 11, 20)));
        context.Users.AddRange(People.Select(person => new PortalUser
        {
            Id = person.Id,
            Name = person.Name,
            Email = person.Id + "@example.gov.uk",
            Claims = "managers\n" + person.Unit,
            LastSeenAt = _clock.GetUtcNow().UtcDateTime,
        }));
        await context.SaveChangesAsync();
    }

    public async Task DisposeAsync() => await _store.DisposeAsync();

    [Fact]
    public async Task Service_OverFourDays_SendsOneDigestToEach_OnTheDaysOfTheRules()
    {
        using var server = await MailServer.StartAsync(_port);
        await using var portal = await StartAsync();
        await WaitAsync(() => _clock.Waiting == 1);
        Assert.Empty(await server.MailsAsync(0));

        await NextAsync(TimeSpan.FromMinutes(90), portal, 1);
        var wednesday = await server.MailsAsync(2);
        await NextAsync(TimeSpan.FromDays(1), portal, 2);
        await NextAsync(TimeSpan.FromDays(1), portal, 3);
        Assert.Equal(2, (await server.MailsAsync(2)).Count);
        await NextAsync(TimeSpan.FromDays(3), portal, 4);

        Assert.Equal(["subject-1@example.gov.uk", "subject-2@example.gov.uk"], wednesday.Select(Address));
        Assert.All(wednesday, mail => Assert.Contains("You have 2 reminders", mail.Message.TextBody, StringComparison.Ordinal));
        Assert.Equal(4, (await server.MailsAsync(4)).Count);
        AssertNothingPersonal(portal);
    }

    [Fact]
    public async Task Service_ThatIsOff_AsIsTheDefault_SendsNothing()
    {
        using var server = await MailServer.StartAsync(_port);
        await using var portal = await SendingPortal.StartAsync(_store, _clock, [.. Settings().Where(setting => setting.Key != "Mail:Enabled")]);

        _clock.Pass(TimeSpan.FromDays(1));

        Assert.Empty(await server.MailsAsync(0));
        Assert.Equal((0, 0), (portal.Runs, _clock.Waiting));
    }

    [Fact]
    public async Task Service_StartedAgainOnTheSameDay_SendsNoSecond()
    {
        using var server = await MailServer.StartAsync(_port);
        _clock.Pass(TimeSpan.FromHours(6));
        await using (var portal = await StartAsync())
        {
            await WaitAsync(() => portal.Runs == 1);
        }

        await using var again = await StartAsync();
        await WaitAsync(() => again.Runs == 1);

        Assert.Equal(2, (await server.MailsAsync(2)).Count);
        Assert.Contains(again.Log, line => line.Contains("0 sent, 2 sent before, 0 not sent", StringComparison.Ordinal));
    }

    [Fact]
    public async Task TwoPortals_OnOneStore_SendOneDigestToEach()
    {
        using var server = await MailServer.StartAsync(_port);
        await using var one = await StartAsync();
        await using var other = await StartAsync();
        await WaitAsync(() => _clock.Waiting == 2);

        _clock.Pass(TimeSpan.FromMinutes(90));
        await WaitAsync(() => one.Runs == 1 && other.Runs == 1, TimeSpan.FromSeconds(1));

        Assert.Equal(["subject-1@example.gov.uk", "subject-2@example.gov.uk"], (await server.MailsAsync(2)).Select(Address).Order(StringComparer.Ordinal));
        AssertNothingPersonal(one);
        AssertNothingPersonal(other);
    }

    [Fact]
    public async Task Store_ThatFailsForAWhile_IsTriedAgainTheSameDay()
    {
        using var server = await MailServer.StartAsync(_port);
        await using var portal = await StartAsync();
        await WaitAsync(() => _clock.Waiting == 1);
        await RunAsync("ALTER TABLE ReminderMail RENAME TO Gone");
        _clock.Pass(TimeSpan.FromMinutes(90));
        await WaitAsync(() => portal.Log.Any(line => line.Contains("could not be made", StringComparison.Ordinal)) && _clock.Waiting == 1);

        await RunAsync("ALTER TABLE Gone RENAME TO ReminderMail");
        await NextAsync(TimeSpan.FromMinutes(5), portal, 1);

        Assert.Equal(2, (await server.MailsAsync(2)).Count);
        AssertNothingPersonal(portal);
    }

    [Theory]
    [InlineData(true, "a certificate that this machine does not trust")]
    [InlineData(false, "refused the user name or the password")]
    public async Task Server_ThatIsNotTrusted_OrDoesNotKnowThePassword_IsNamedInTheLog_AndNobodyIs(bool secured, string words)
    {
        using var server = await MailServer.StartAsync(_port, new MailServerHabits { Certificate = secured ? ServerCertificate.Make() : null, Password = "right" });
        await using var portal = await SendingPortal.StartAsync(
            _store, _clock, [.. Settings(secured ? "starttls" : "none"), ("Mail:User", "portal"), ("Mail:Password", "wr0ng-secret")]);
        await WaitAsync(() => _clock.Waiting == 1);

        await NextAsync(TimeSpan.FromMinutes(90), portal, 1, TimeSpan.FromMinutes(5));

        Assert.Contains(portal.Log, line => line.StartsWith("Warning: ", StringComparison.Ordinal) && line.Contains(words, StringComparison.Ordinal));
        Assert.Contains(portal.Log, line => line.Contains("0 sent, 0 sent before, 2 not sent", StringComparison.Ordinal));
        Assert.Empty(await server.MailsAsync(0));
        AssertNothingPersonal(portal);
    }

    private async Task RunAsync(string statement)
    {
        await using var context = await _store.Store.OpenAsync(CancellationToken.None);
        await context.Database.ExecuteSqlRawAsync(statement);
    }

    private static string Address(TakenMail mail) => Assert.IsType<MailboxAddress>(Assert.Single(mail.Message.To)).Address;

    /// <summary>No address, no name, no child of the store, and no password.</summary>
    private static void AssertNothingPersonal(SendingPortal portal)
    {
        Assert.NotEmpty(portal.Log);
        string[] personal = ["@", "wr0ng", "T1-C", "T2-C", .. People.SelectMany(person => new[] { person.Id, person.Name })];
        Assert.DoesNotContain(portal.Log, line => personal.Any(text => line.Contains(text, StringComparison.OrdinalIgnoreCase)));
    }

    /// <summary>Lets time pass, and waits until the portal has ended so many days' sending and waits for the next.</summary>
    private async Task NextAsync(TimeSpan time, SendingPortal portal, int runs, TimeSpan step = default)
    {
        _clock.Pass(time);
        await WaitAsync(() => portal.Runs == runs && _clock.Waiting == 1, step);
    }

    private async Task WaitAsync(Func<bool> until, TimeSpan step = default)
    {
        var end = DateTimeOffset.UtcNow + Patience;
        while (!until())
        {
            Assert.True(DateTimeOffset.UtcNow < end, "It did not come about.");
            await Task.Delay(50);
            _clock.Pass(step);
        }
    }

    private Task<SendingPortal> StartAsync() => SendingPortal.StartAsync(_store, _clock, Settings());

    private (string Key, string Value)[] Settings(string security = "none") =>
    [
        ("Mail:Enabled", "true"),
        ("Mail:Host", "127.0.0.1"),
        ("Mail:Port", _port.ToString(CultureInfo.InvariantCulture)),
        ("Mail:Security", security),
        ("Mail:From", "dashboard@example.gov.uk"),
        ("Mail:PortalUrl", "https://portal.example"),
    ];
}
