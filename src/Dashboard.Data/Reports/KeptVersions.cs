using Dashboard.Data.Portal;

namespace Dashboard.Data.Reports;

/// <summary>Which texts are kept when they are saved over. A version for every pause in typing would bury those that somebody looks for.</summary>
internal static class KeptVersions
{
    private static readonly TimeSpan Settled = TimeSpan.FromMinutes(10);

    /// <summary>Kept is what somebody else wrote, what has stood for ten minutes, and what the new text holds less than half of.</summary>
    /// <param name="before">What stands.</param>
    /// <param name="author">Who saves over it.</param>
    /// <param name="text">What is saved.</param>
    /// <param name="now">When, UTC.</param>
    public static bool IsWorthKeeping(ReportSection before, string author, string text, DateTime now) =>
        before.Text.Length > 0
        && (before.Author != author || now - before.SavedAt > Settled || Common(before.Text, text) * 2 < before.Text.Length);

    /// <summary>Characters of the old text that stand at the beginning and the end of the new one: typing and deleting in one place leaves all the rest.</summary>
    private static int Common(string before, string after)
    {
        var shorter = Math.Min(before.Length, after.Length);
        var start = before.AsSpan().CommonPrefixLength(after);
        var end = 0;
        while (end < shorter - start && before[^(end + 1)] == after[^(end + 1)])
        {
            end++;
        }

        return start + end;
    }
}
