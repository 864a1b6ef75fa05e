using Bunit;
using Dashboard.Data.Access;
using Dashboard.Data.Administration;
using Dashboard.Web.Features.Administration.Settings;
using Dashboard.Web.Setup;
using Dashboard.Web.Setup.Protection;
using Dashboard.Web.Setup.Settings;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace Dashboard.Web.Tests.Features.Administration;

public sealed class SettingsPageTests : AdministrationPages
{
    private const string Hidden = "Tr0ub4dor";

    private static readonly (string Key, string Value)[] Provider =
        [("SignIn:Mode", "oidc"), ("SignIn:Authority", "https://login.example"), ("SignIn:ClientId", "portal"), ("SignIn:ClientSecret", Hidden), ("SignIn:Roles:0:Claim", "boss"), ("SignIn:Roles:0:Role", "Analyst")];

    /// <summary>Names under which a secret could stand in the sections that the portal shows.</summary>
    public static TheoryData<string> SecretNames =>
    [
        .. SecretSettings.Keys.Select(key => key.Replace("*", "Dashboard", StringComparison.Ordinal)),
        "Portal:ApiKey", "Portal:Password", "Store:Pwd", "Store:AccessToken", "SignIn:Secret", "SignIn:ClientSecrett", "SignIn:ClientCertificate:Value", "Logging:Sink:Credential",
        "Logging:Sink:ConnectionString", "Logging:Sink:Connection_String", "Logging:Sink:InstrumentationKey", "Logging:Sink:Passphrase", "Comparators:Keys", "Standards:Unheard",
    ];

    public static TheoryData<string> SecretValues =>
        [$"Server=x;User Id=y;Password={Hidden}", $"AccountName=a;AccountKey={Hidden}", $"https://reader:{Hidden}@logs.example/", $"https://logs.example/?sig={Hidden}"];

    [Theory]
    [MemberData(nameof(SecretNames))]
    public void Secret_ByItsName_NeverReachesThePage(string key)
    {
        var page = Show([.. Provider.Where(setting => setting.Key != key), (key, Hidden)]);

        Assert.DoesNotContain(Hidden, page.Markup, StringComparison.OrdinalIgnoreCase);
        Assert.Equal("set, not shown", Cells(page, key)[0]);
    }

    [Theory]
    [MemberData(nameof(SecretValues))]
    public void Secret_ByItsValue_NeverReachesThePage(string value)
    {
        var page = Show([.. Provider, ("Logging:Sink:Address", value)]);

        Assert.DoesNotContain(Hidden, page.Markup, StringComparison.OrdinalIgnoreCase);
        Assert.Equal("set, not shown", Cells(page, "Logging:Sink:Address")[0]);
    }

    [Fact]
    public void Secret_ThatIsNotSet_SaysSo() => Assert.Equal(["not set", "not set", "default"], Cells(Show(), "SignIn:ClientSecret"));

    [Fact]
    public void Settings_ShowValueDefaultAndWhereFrom()
    {
        var page = Show(("Portal:PlaceName", "Beechshire"), ("Targets:0:Measure", "cp.open"), ("Targets:0:Value", "90"), ("Targets:0:From", "2026-04"));

        Assert.Equal(["Beechshire", "Exampleshire", "command line"], Cells(page, "Portal:PlaceName"));
        Assert.Equal(["OFFICIAL-SENSITIVE", "OFFICIAL-SENSITIVE", "default"], Cells(page, "Portal:ProtectiveMarking"));
        Assert.Equal(["cp.open", "–", "command line"], Cells(page, "Targets:0:Measure"));
        Assert.Equal(["demo", "–", "the portal, at start"], Cells(page, "SignIn:Mode"));
        Assert.Equal(["CW", "CW", "default"], Cells(page, "Import:AllocatedRoleCodes:0"));
        Assert.EndsWith("4 of them set for this portal; no faults.", page.Find(".finding").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Setting_UnderAMistypedName_IsPointedOutWithoutItsValue()
    {
        var page = Show(("Portal:PlaceNam", "Beechshire"));

        Assert.EndsWith("1 setting under a name that the portal does not read.", page.Find(".finding").TextContent, StringComparison.Ordinal);
        Assert.Contains("The portal reads no setting by this name.", Cells(page, "Portal:PlaceNam")[2], StringComparison.Ordinal);
        Assert.DoesNotContain("Beechshire", page.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public void Facts_NameVersionsStoreAndZone()
    {
        var facts = Show().FindAll(".facts > div").ToDictionary(fact => fact.QuerySelector("dt")!.TextContent, fact => fact.QuerySelector("dd")!.TextContent);

        Assert.Equal("SQLite", facts["Store"]);
        Assert.Equal($"version {Data.Store.SchemaVersion.Current}", facts["Tables of the store"]);
        Assert.Equal(TimeZoneInfo.Local.Id, facts["Time zone"]);
        Assert.Matches("measures$", facts["Catalogue"]);
        Assert.Equal("none yet", facts["Keys of cookies and forms"]);
    }

    [Fact]
    public void Settings_ForAnybodyElse_AreRefused() => Assert.Contains("shown to those who look after the portal", Show(Director).Markup, StringComparison.Ordinal);

    [Fact]
    public void Sections_OfEveryOptionsClass_AreShown()
    {
        OpenPortal(Analyst, "/administration/settings");
        var builder = WebApplication.CreateBuilder();
        builder.AddProtection();
        var shown = Services.GetServices<SettingsSection>().Concat(builder.Services.Select(service => service.ImplementationInstance).OfType<SettingsSection>()).Select(section => section.Options).ToHashSet();

        var options = new[] { typeof(PortalOptions).Assembly, typeof(StoreFacts).Assembly }
            .SelectMany(assembly => assembly.GetTypes())
            .Where(type => type.Name.EndsWith("Options", StringComparison.Ordinal) && type.GetField("Section") is { IsLiteral: true });

        Assert.All(options, type => Assert.Contains(type, shown));
    }

    private static IReadOnlyList<string> Cells(IRenderedComponent<SettingsPage> page, string key) =>
        [.. page.FindAll("tbody tr").Single(row => row.QuerySelector("th")!.TextContent == key).QuerySelectorAll("td").Select(cell => cell.TextContent)];

    private IRenderedComponent<SettingsPage> Show(params (string Key, string Value)[] settings) => Show(Analyst, settings);

    private IRenderedComponent<SettingsPage> Show(AccessScope reader, params (string Key, string Value)[] settings)
    {
        OpenPortal(reader, "/administration/settings", settings);
        var page = Render<SettingsPage>();
        page.WaitForElement(".finding, .state", TimeSpan.FromSeconds(30));
        return page;
    }
}
