using Dashboard.Measures.Calendar;

namespace Dashboard.Data.Cycle;

/// <summary>What stands on the agenda of a week of the cycle.</summary>
public sealed class CycleWeekPlan
{
    /// <summary>1 to 10.</summary>
    public int Week { get; set; }

    /// <summary>Kind of the meeting held in it, of <see cref="Measures.Codes.MeetingKinds"/>; null where the leadership meets without one.</summary>
    public string? Meeting { get; set; }

    /// <summary>Who comes, in words.</summary>
    public string? Who { get; set; }

    /// <summary>Its points, in order.</summary>
    public IList<string> Agenda { get; } = [];

    internal IEnumerable<string> Faults(string place)
    {
        if (Week is < 1 or > PerformanceCycle.Weeks)
        {
            yield return $"{place}:{nameof(Week)} is {Week}. A cycle has the weeks 1 to {PerformanceCycle.Weeks}.";
        }

        if (Meeting is not null && !Measures.Codes.MeetingKinds.List.Holds(Meeting))
        {
            yield return $"{place}:{nameof(Meeting)} is \"{Meeting}\". It is one of {string.Join(", ", Measures.Codes.MeetingKinds.List.Codes)}, or left out.";
        }

        if (Agenda.Count == 0)
        {
            yield return $"{place}:{nameof(Agenda)} is empty. Give the week at least one point.";
        }
    }
}
