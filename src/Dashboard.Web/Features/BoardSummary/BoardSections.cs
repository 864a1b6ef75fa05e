namespace Dashboard.Web.Features.BoardSummary;

/// <summary>Sections of the board report that the summary shows.</summary>
internal static class BoardSections
{
    public const string Doing = "doing";

    public const string GoodNews = "good-news";
}
