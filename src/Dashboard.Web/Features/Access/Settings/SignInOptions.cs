namespace Dashboard.Web.Features.Access.Settings;

/// <summary>How people sign in, what their roles and groups mean, and how long they stay signed in.</summary>
public sealed class SignInOptions
{
    public const string Section = "SignIn";
    public const string Demo = "demo";
    public const string Oidc = "oidc";

    /// <summary><c>demo</c>: a choice of made-up people, while the store holds made-up data. <c>oidc</c>: an OpenID Connect provider.</summary>
    public string? Mode { get; set; }

    /// <summary>Address of the provider, exactly as its discovery document names it as issuer.</summary>
    public string? Authority { get; set; }

    public string? ClientId { get; set; }

    /// <summary>Kept out of files: user secrets, the environment or a secret store.</summary>
    public string? ClientSecret { get; set; }

    /// <summary>What is asked for beside <c>openid</c> and <c>profile</c>.</summary>
    public IList<string> Scopes { get; } = [];

    /// <summary>Claim that names roles.</summary>
    public string RoleClaim { get; set; } = "roles";

    /// <summary>Claim that names groups.</summary>
    public string GroupClaim { get; set; } = "groups";

    /// <summary>Claim that names the person.</summary>
    public string NameClaim { get; set; } = "name";

    /// <summary>Claim that says which worker the person is.</summary>
    public string? WorkerClaim { get; set; }

    /// <summary>Claim that holds the address for reminders; many providers give it for the scope <c>email</c> only.</summary>
    public string EmailClaim { get; set; } = "email";

    /// <summary>What roles and groups mean, the first before the later.</summary>
    public IList<ClaimRole> Roles { get; } = [];

    /// <summary>Which unit roles and groups belong to.</summary>
    public IList<ClaimUnit> Units { get; } = [];

    /// <summary>Longest session.</summary>
    public double SessionHours { get; set; } = 8;

    /// <summary>Longest time without a request or an action.</summary>
    public double IdleMinutes { get; set; } = 30;

    /// <summary>How often an open page looks whether its session still runs.</summary>
    public double RecheckSeconds { get; set; } = 30;

    /// <summary>For tests: lets the provider be an http address of this machine, outside Development too.</summary>
    public bool AllowLoopbackHttp { get; set; }

    /// <summary>Whether people sign in at a provider.</summary>
    public bool UsesProvider => Mode == Oidc;
}
