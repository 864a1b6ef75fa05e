using Dashboard.Data.Queries;

namespace Dashboard.Web.Features.ChildTimeline;

/// <summary>The lanes in words, and as they stand in addresses.</summary>
public static class LaneWords
{
    private static readonly (TimelineLane Lane, string Code, string Title)[] Lanes =
    [
        (TimelineLane.FrontDoor, "front-door", "Front door"),
        (TimelineLane.Assessment, "assessment", "Assessment"),
        (TimelineLane.Protection, "protection", "Child protection"),
        (TimelineLane.Need, "need", "Child in need"),
        (TimelineLane.Care, "care", "Looked after"),
        (TimelineLane.Practice, "practice", "Signs of Safety"),
        (TimelineLane.Visits, "visits", "Visits"),
        (TimelineLane.Supervision, "supervision", "Supervision"),
        (TimelineLane.Allocation, "allocation", "Allocation"),
    ];

    public static string Title(TimelineLane lane) => Lanes[(int)lane].Title;

    public static string Code(TimelineLane lane) => Lanes[(int)lane].Code;

    /// <summary>The lane of a code; null when there is none.</summary>
    public static TimelineLane? Of(string? code)
    {
        foreach (var entry in Lanes)
        {
            if (entry.Code == code)
            {
                return entry.Lane;
            }
        }

        return null;
    }
}
