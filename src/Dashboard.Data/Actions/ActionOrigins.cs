namespace Dashboard.Data.Actions;

/// <summary>Where actions are agreed, as the store keeps it.</summary>
public static class ActionOrigins
{
    /// <summary>On the page that asks what would turn the curve of a measure.</summary>
    public const string Curve = "curve";

    /// <summary>In the answer to an exception.</summary>
    public const string Exception = "exception";

    /// <summary>At a meeting of the performance cycle.</summary>
    public const string Meeting = "meeting";

    /// <summary>In the quarterly quality assurance report.</summary>
    public const string QaReport = "qa-report";
}
