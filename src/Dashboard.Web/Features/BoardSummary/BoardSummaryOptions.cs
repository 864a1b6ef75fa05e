namespace Dashboard.Web.Features.BoardSummary;

/// <summary>Which measures the board summary shows, in this order.</summary>
public sealed class BoardSummaryOptions
{
    /// <summary>Section of the settings.</summary>
    public const string Section = "Board";

    /// <summary>Ids of the catalogue that have plain words; none set shows those shipped.</summary>
    public string[]? Measures { get; set; }
}
