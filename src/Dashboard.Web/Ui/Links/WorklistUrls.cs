namespace Dashboard.Web.Ui.Links;

/// <summary>Addresses of what is due and overdue.</summary>
public static class WorklistUrls
{
    public const string Page = "/worklist";

    /// <summary>The list of a team, of a worker in it, or of one rule.</summary>
    public static string For(string unitId, string? workerId = null, string? ruleId = null) => LinkText.With(Page, ("unit", unitId), ("worker", workerId), ("rule", ruleId));
}
