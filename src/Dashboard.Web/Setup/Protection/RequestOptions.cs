using System.ComponentModel.DataAnnotations;

namespace Dashboard.Web.Setup.Protection;

/// <summary>How much one reader may ask for, and from where.</summary>
public sealed class RequestOptions
{
    public const string Section = "Requests";

    /// <summary>Pages and files that one person may ask for in a minute; pictures, styles and scripts are not counted.</summary>
    [Range(10, 1_000_000)]
    public int PerMinute { get; set; } = 600;

    /// <summary>Attempts to sign in from one address in a minute. Whole offices share an address.</summary>
    [Range(5, 1_000_000)]
    public int SignInsPerMinute { get; set; } = 120;

    /// <summary>Largest form that is taken, in kilobytes. The portal takes no files.</summary>
    [Range(16, 30_000)]
    public int MaxFormKilobytes { get; set; } = 1024;

    /// <summary>Largest single message from an open page, in kilobytes: a long text typed into a report is one.</summary>
    [Range(32, 10_000)]
    public int MaxMessageKilobytes { get; set; } = 1024;

    /// <summary>Origins that open pages may come from, besides the portal's own address: needed behind a proxy that changes the host name.</summary>
    public IList<string> Origins { get; } = [];

    /// <summary>Origins that a form may lead on to: where the provider's pages lie elsewhere than the address of its settings.</summary>
    public IList<string> FormTargets { get; } = [];
}
