using System.Globalization;
using Dashboard.TestSupport.Mail;

namespace Dashboard.EndToEnd.Tests.CommandLine;

/// <summary>Mail over secured connections, by the command in a process of its own: whom a machine trusts is read once by a process.</summary>
public sealed class RemindCommandTests : IDisposable
{
    private const string Password = "known-to-the-tests-only";

    private static readonly ServerCertificate Certificate = ServerCertificate.Make();

    private readonly string _folder = Directory.CreateTempSubdirectory("dashboard-mail-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("starttls")]
    [InlineData("tls")]
    public async Task Test_OverASecuredConnection_IsTaken_WithThePassword(string security)
    {
        var port = MailServer.FreePort();
        using var server = await StartAsync(port, security);

        var result = await TestAsync(port, security, trusted: true);

        Assert.Equal((0, "The mail server took the mail."), (result.ExitCode, result.Output.Trim()));
        var mail = Assert.Single(await server.MailsAsync(1));
        Assert.Equal((true, "portal"), (mail.IsSecure, mail.User));
    }

    [Theory]
    [InlineData("starttls", false, false)]
    [InlineData("tls", false, false)]
    [InlineData("starttls", true, true)]
    public async Task Certificate_OfAnUnknownIssuer_OrThatNobodyVouchesFor_IsRefusedInWords_AndNothingIsSent(string security, bool trusted, bool revocation)
    {
        var port = MailServer.FreePort();
        using var server = await StartAsync(port, security);

        var result = await TestAsync(port, security, trusted, revocation);

        Assert.Equal(1, result.ExitCode);
        Assert.Contains("has shown a certificate that this machine does not trust", result.Output, StringComparison.Ordinal);
        Assert.DoesNotContain(Password, result.Output + result.Error, StringComparison.Ordinal);
        Assert.Empty(await server.MailsAsync(0));
    }

    [Fact]
    public async Task Server_ThatOffersNoSecuredConnection_IsNotGivenThePassword()
    {
        var port = MailServer.FreePort();
        using var server = await MailServer.StartAsync(port, new MailServerHabits { Password = Password });

        var result = await TestAsync(port, "starttls", trusted: true);

        Assert.Equal(1, result.ExitCode);
        Assert.Contains("does not offer what Mail:Security", result.Output, StringComparison.Ordinal);
        Assert.Empty(await server.MailsAsync(0));
    }

    private static Task<MailServer> StartAsync(int port, string security) =>
        MailServer.StartAsync(port, new MailServerHabits { Password = Password, Certificate = Certificate, ImplicitTls = security == "tls" });

    private async Task<CommandResult> TestAsync(int port, string security, bool trusted, bool revocation = false)
    {
        var issuers = Path.Combine(_folder, "issuers.pem");
        await File.WriteAllTextAsync(issuers, trusted ? Certificate.IssuerPem : ServerCertificate.Make().IssuerPem);
        return await DashboardCommand.RunAsync(
            new Dictionary<string, string>
            {
                ["SSL_CERT_FILE"] = issuers,
                ["Mail__Enabled"] = "true",
                ["Mail__Host"] = "127.0.0.1",
                ["Mail__Port"] = port.ToString(CultureInfo.InvariantCulture),
                ["Mail__Security"] = security,
                ["Mail__CheckRevocation"] = revocation ? "true" : "false",
                ["Mail__User"] = "portal",
                ["Mail__Password"] = Password,
                ["Mail__From"] = "dashboard@example.gov.uk",
                ["Mail__PortalUrl"] = "https://portal.example",
            },
            "remind",
            "--test",
            "--database",
            "sqlite:" + Path.Combine(_folder, "store.db"));
    }
}
