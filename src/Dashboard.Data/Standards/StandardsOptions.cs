namespace Dashboard.Data.Standards;

/// <summary>Settings of the standards that visits, reviews and supervision are held against.</summary>
public sealed class StandardsOptions
{
    /// <summary>Section of the settings.</summary>
    public const string Section = "Standards";

    /// <summary>Profile that holds until an administrator switches it.</summary>
    public string Profile { get; init; } = Measures.Standards.StandardsTimeline.DefaultProfile;

    /// <summary>Folder with profiles of the authority's own, one JSON file each; null for none.</summary>
    public string? Folder { get; init; }

    /// <summary>Days that are holidays after all (yyyy-MM-dd), by place.</summary>
    public IDictionary<string, IList<string>> HolidaysAdded { get; init; } = new Dictionary<string, IList<string>>();

    /// <summary>Days that are no holidays after all (yyyy-MM-dd), by place.</summary>
    public IDictionary<string, IList<string>> HolidaysRemoved { get; init; } = new Dictionary<string, IList<string>>();
}
