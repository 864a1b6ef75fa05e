using System.Globalization;
using Dashboard.Data.Model;
using Dashboard.Data.Store;
using Dashboard.Measures.Calendar;
using Dashboard.Measures.Engine;
using Microsoft.EntityFrameworkCore;

namespace Dashboard.Data.Refreshing;

/// <summary>Whether a month can be issued. Each refusal says what to do.</summary>
internal static class PublishChecks
{
    /// <exception cref="StoreException">A date by which reports are due lies before the issue, or that of service managers before that of team managers.</exception>
    public static void RequireDates(PublishRequest request, DateOnly issuedOn)
    {
        if (request.DueOn < issuedOn)
        {
            throw new StoreException($"{request.Month} cannot be issued: reports would be due on {Day(request.DueOn)}, before the issue on {Day(issuedOn)}. Give a later date.");
        }

        if (request.ServiceManagersDueOn is { } services && services < request.DueOn)
        {
            throw new StoreException($"{request.Month} cannot be issued: service managers' reports would be due on {Day(services)}, before those of team managers on {Day(request.DueOn)}, which they rest on. Give a later date for service managers.");
        }
    }

    /// <summary>Date of the data that would be frozen.</summary>
    /// <exception cref="StoreException">The month is issued already, not counted or not over.</exception>
    public static async Task<DateOnly> RequireReadyAsync(DashboardContext context, Catalogue catalogue, Month month, CancellationToken cancellationToken)
    {
        if (await context.Publications.AnyAsync(publication => publication.Month == month, cancellationToken))
        {
            throw new StoreException($"{month} has been issued already. Its figures are frozen; changes since then are listed as revisions.");
        }

        var asAt = await DataDate.ReadAsync(context, cancellationToken)
            ?? throw new StoreException("There is nothing to issue yet: import a source and run \"dashboard refresh\" first.");
        if (month > Month.LastFull(asAt))
        {
            throw new StoreException($"{month} cannot be issued: the data is as at {Day(asAt)}, before the end of that month. Import data as at the end of the month or later.");
        }

        var counted = await context.CurrentEvaluations.Where(entry => entry.Month == month).Select(entry => entry.MeasureId).ToListAsync(cancellationToken);
        var missing = catalogue.All.Select(measure => measure.Definition.Id).Except(counted).ToList();
        return missing.Count == 0
            ? asAt
            : throw new StoreException($"{month} cannot be issued: {missing.Count} measures are not counted for it (first: {missing[0]}). Run \"dashboard refresh --from {month} --to {month}\".");
    }

    private static string Day(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
