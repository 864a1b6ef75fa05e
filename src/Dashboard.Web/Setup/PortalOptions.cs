using System.ComponentModel.DataAnnotations;

namespace Dashboard.Web.Setup;

/// <summary>What the shell shows that differs from council to council. Holds no figures and no secrets.</summary>
public sealed class PortalOptions
{
    public const string Section = "Portal";

    [Required, StringLength(60, MinimumLength = 1)]
    public string PlaceName { get; set; } = "Exampleshire";

    /// <summary>Printed and shown on every page with child-level rows.</summary>
    [Required, StringLength(60, MinimumLength = 1)]
    public string ProtectiveMarking { get; set; } = "OFFICIAL-SENSITIVE";
}
