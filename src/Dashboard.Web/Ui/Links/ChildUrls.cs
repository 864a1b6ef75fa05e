namespace Dashboard.Web.Ui.Links;

/// <summary>Addresses of pages about single children.</summary>
public static class ChildUrls
{
    public const string Board = "/practice/board";

    /// <summary>The time line of one child.</summary>
    public static string Timeline(string childId) => "/children/" + Uri.EscapeDataString(childId);

    /// <summary>The practice board of a unit, or of one worker of it.</summary>
    public static string BoardOf(string unitId, string? workerId = null) => LinkText.With(Board, ("unit", unitId), ("worker", workerId));
}
