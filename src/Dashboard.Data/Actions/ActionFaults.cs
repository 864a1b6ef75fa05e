using Dashboard.Data.Writing;

namespace Dashboard.Data.Actions;

/// <summary>What can be wrong with an action, wherever it is agreed.</summary>
internal static class ActionFaults
{
    /// <summary>Every fault, with the name of its field in front.</summary>
    /// <param name="field">What the field of the text is called.</param>
    /// <param name="text">What is to be done.</param>
    /// <param name="owner">Who does it.</param>
    /// <param name="dueOn">By when.</param>
    /// <param name="today">Today.</param>
    public static IEnumerable<string> Of(string field, string text, string owner, DateOnly? dueOn, DateOnly today)
    {
        foreach (var fault in WrittenText.Faults(field, text, ActionService.LongestText).Concat(WrittenText.Faults("Owner", owner, ActionService.LongestOwner)))
        {
            yield return fault;
        }

        if (dueOn is not { } due || due < today)
        {
            yield return "Due: choose a day from today on.";
        }
    }
}
