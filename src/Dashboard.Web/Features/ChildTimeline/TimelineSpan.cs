namespace Dashboard.Web.Features.ChildTimeline;

/// <summary>How far back the time line reaches.</summary>
public enum TimelineSpan
{
    OneYear,
    ThreeYears,
    All,
}
