namespace Dashboard.Data.Queries;

/// <summary>Works out what is withheld after a start and after a refresh, so that the first reader who does not see exact numbers need not wait.</summary>
/// <param name="statuses">What the figures rest on.</param>
/// <param name="figures">Figures; those read are kept in their cache.</param>
public sealed class FigureWarmUp(StatusQueries statuses, FigureQueries figures)
{
    /// <summary>Works out what is withheld of every measure.</summary>
    /// <returns>The stamp of the figures that are warm now.</returns>
    public async Task<string> RunAsync(CancellationToken cancellationToken)
    {
        var status = await statuses.StatusAsync(cancellationToken);
        if (status.Months.Count > 0)
        {
            await figures.PrepareAsync(status, cancellationToken);
        }

        return status.Stamp;
    }
}
