using System.Globalization;

namespace Dashboard.Data.AccessLogs;

/// <summary>Something in the access log to ask about.</summary>
/// <param name="Rule">What was looked for.</param>
/// <param name="UserId">Who.</param>
/// <param name="At">When it began, UTC.</param>
/// <param name="Count">Children or entries.</param>
public sealed record UnusualLook(UnusualRule Rule, string UserId, DateTime At, int Count)
{
    public string Question => string.Format(CultureInfo.InvariantCulture, Rule.Question, Count);
}
