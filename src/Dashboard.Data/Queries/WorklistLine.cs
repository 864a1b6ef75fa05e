using Dashboard.Data.Reporting;

namespace Dashboard.Data.Queries;

/// <summary>A stored line with what totals need to know of it.</summary>
internal sealed record WorklistLine(DueItem Item, DueMark Mark)
{
    /// <summary>The lines with one number for all that say the same due date of the same thing; those of unknown rules are left out.</summary>
    public static IReadOnlyList<WorklistLine> Of(IEnumerable<DueItem> items)
    {
        var numbers = new Dictionary<(string, string?, string?, int, DateOnly), int>();
        var lines = new List<WorklistLine>();
        foreach (var item in items)
        {
            if (Measures.Standards.RuleKinds.Find(item.RuleId) is { } kind)
            {
                var key = (item.RuleId, item.ChildId, item.RecordId, item.Events, item.DueOn);
                numbers.TryAdd(key, numbers.Count);
                lines.Add(new WorklistLine(item, new DueMark(numbers[key], item.TeamId, kind, item.DueOn, item.Overdue)));
            }
        }

        return lines;
    }
}
