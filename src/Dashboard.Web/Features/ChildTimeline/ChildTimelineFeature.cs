namespace Dashboard.Web.Features.ChildTimeline;

/// <summary>The records of one child on a line of time. No entry in the rail: it is reached from lists of children.</summary>
public static class ChildTimelineFeature
{
    /// <summary>Nothing to register yet: the page asks the shared queries.</summary>
    public static IServiceCollection AddChildTimeline(this IServiceCollection services) => services;
}
