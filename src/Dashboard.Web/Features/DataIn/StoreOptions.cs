using System.ComponentModel.DataAnnotations;
using Dashboard.Data.Store;

namespace Dashboard.Web.Features.DataIn;

/// <summary>Which store the portal reads, and what it does when that store is empty.</summary>
public sealed class StoreOptions
{
    public const string Section = "Store";

    /// <summary><c>sqlite:FILE</c> or <c>sqlserver:NAME</c>.</summary>
    [Required]
    public string Database { get; set; } = StoreConnection.Default;

    /// <summary>Whether an empty SQLite store is filled with the made-up authority.</summary>
    public bool DemoWhenEmpty { get; set; } = true;

    /// <summary>Seed of the made-up authority.</summary>
    public int DemoSeed { get; set; } = 1;

    /// <summary>Size of the made-up authority: 1 is about 62,000 resident children.</summary>
    [Range(0.02, 20)]
    public double DemoScale { get; set; } = 1;
}
