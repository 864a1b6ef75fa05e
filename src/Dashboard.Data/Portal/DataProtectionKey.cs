namespace Dashboard.Data.Portal;

/// <summary>A key that cookies and forms are protected with, shared by all web servers of the portal.</summary>
public sealed record DataProtectionKey
{
    /// <summary>Number, assigned by the store.</summary>
    public int Id { get; init; }

    /// <summary>Name that the framework gives it.</summary>
    public string? Name { get; set; }

    /// <summary>The key as XML.</summary>
    public required string Xml { get; set; }
}
