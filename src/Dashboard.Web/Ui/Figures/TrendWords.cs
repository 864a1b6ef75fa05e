namespace Dashboard.Web.Ui.Figures;

/// <summary>Directions in words.</summary>
public static class TrendWords
{
    public static string Of(TrendKind kind) => kind switch
    {
        TrendKind.Improving => "improving",
        TrendKind.Worsening => "worsening",
        TrendKind.NoClearChange => "no clear change",
        _ => "no direction",
    };
}
