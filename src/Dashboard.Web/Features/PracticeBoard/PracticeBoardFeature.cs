using Dashboard.Web.Features.Access;
using Dashboard.Web.Layout;
using Dashboard.Web.Ui.Links;

namespace Dashboard.Web.Features.PracticeBoard;

/// <summary>The eight elements of practice, child by child.</summary>
public static class PracticeBoardFeature
{
    private const int AfterThePractice = 10;

    public static IServiceCollection AddPracticeBoard(this IServiceCollection services)
    {
        services.AddSingleton<BoardReader>();
        services.AddSingleton(new NavItem(NavGroup.Practice, "Practice board", ChildUrls.Board, AfterThePractice, Policies.Children));
        return services;
    }
}
