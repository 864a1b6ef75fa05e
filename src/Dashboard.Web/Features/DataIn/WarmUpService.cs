using System.Data.Common;
using Dashboard.Data.Queries;
using Dashboard.Data.Store;

namespace Dashboard.Web.Features.DataIn;

/// <summary>Warms the figures up in the background once the store is ready, and again as soon as a page has seen that they changed.</summary>
public sealed class WarmUpService(FirstRunState state, StatusQueries statuses, FigureWarmUp warmUp, ILogger<WarmUpService> logger) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            await state.ReadyAsync(stoppingToken);
            while (true)
            {
                await statuses.ChangedAsync(await warmUp.RunAsync(stoppingToken), stoppingToken);
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // Pages work without it.
        }
        catch (Exception exception) when (exception is DbException or StoreException or IOException)
        {
            logger.LogWarning(exception, "Figures could not be read ahead; pages read them when they are asked for");
        }
    }
}
