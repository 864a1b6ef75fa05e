using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Dashboard.Web.Ui.Measures;

/// <summary>Registers what the charts and tiles of several features read.</summary>
public static class ChartLinesSetup
{
    public static IServiceCollection AddChartLines(this IServiceCollection services)
    {
        services.TryAddSingleton<ChartLines>();
        return services;
    }

    /// <summary>As above, for pages that look at several months together.</summary>
    public static IServiceCollection AddPeriodReader(this IServiceCollection services)
    {
        services.AddChartLines().TryAddSingleton<PeriodReader>();
        return services;
    }

    /// <summary>As above, for pages with figures at their head and charts over two years.</summary>
    public static IServiceCollection AddHeadTiles(this IServiceCollection services)
    {
        services.AddChartLines().TryAddSingleton<HeadTiles>();
        services.TryAddSingleton<MeasureHistory>();
        return services;
    }
}
