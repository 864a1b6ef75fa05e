using Dashboard.Web.Ui.Measures;

namespace Dashboard.Web.Features.MeasurePage;

/// <summary>One measure in full: over time, by unit and worker, by kind of child, with its definition and its revisions.</summary>
public static class MeasurePageFeature
{
    public static IServiceCollection AddMeasurePage(this IServiceCollection services) => services.AddChartLines().AddSingleton<MeasureQuery>().AddSingleton<NoteWriter>();
}
