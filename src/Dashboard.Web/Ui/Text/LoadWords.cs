namespace Dashboard.Web.Ui.Text;

/// <summary>Words for loads and what is found in them.</summary>
public static class LoadWords
{
    /// <summary>Name of a source.</summary>
    public static string Source(string source) => source switch
    {
        "ssd" => "Standard Safeguarding Dataset",
        "annex-a" => "Annex A workbook",
        "practice" => "Practice templates",
        "benchmarks" => "Published statistics",
        _ => source,
    };

    /// <summary>Kind of a finding of a load.</summary>
    public static string Kind(string kind) => kind switch
    {
        "rejected" => "Row kept out",
        "flagged" => "Value set aside",
        "duplicate" => "Repeated key",
        _ => kind,
    };
}
