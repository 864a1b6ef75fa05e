using Dashboard.Data.Access;
using Dashboard.Data.Access.People;
using Dashboard.Data.Model;
using Dashboard.Data.Portal;
using Dashboard.Data.Queries;
using Dashboard.Data.Store;
using Dashboard.Measures.Codes;
using Microsoft.EntityFrameworkCore;

namespace Dashboard.Data.Reports;

/// <summary>Saves what is written into the sections of reports, one short transaction each. Two people cannot overwrite each other, and what was worth keeping is kept as a version.</summary>
public sealed class ReportWriting(ReportingStore store, StatusQueries statuses, PeopleNames people, TimeProvider clock) : IDisposable
{
    private const string Frozen = "The report has been submitted, so its sections stand as they are. What you typed is not lost: copy it, or ask for the report to be returned.";

    /// <summary>SQLite has one writer, and who finds it taken sleeps for long before asking again: savers of this process stand in line instead.</summary>
    private readonly SemaphoreSlim _line = new(1, 1);

    private readonly ReportPlaces _places = new(statuses);

    /// <summary>Saves a section over the revision that the writer knows. What somebody else has saved meanwhile is returned and stays as it is.</summary>
    /// <exception cref="AccessDeniedException">The person does not write this report.</exception>
    /// <exception cref="ReportRefusedException">There is no such section, the text cannot be kept, or the report is submitted.</exception>
    /// <exception cref="StoreException">The store takes nothing just now.</exception>
    public async Task<SectionSave> SaveSectionAsync(AccessScope scope, int reportId, string section, int knownRevision, string text, CancellationToken cancellationToken)
    {
        text = ReportText.Plain(text);
        await using var context = await store.OpenAsync(cancellationToken);
        var (report, _) = await _places.RequireAsync(context, scope, reportId, ReportRights.MayWrite, cancellationToken);
        var outline = ReportOutlines.Find(report.Kind, section) ?? throw new ReportRefusedException(["The report has no such section."]);
        var faults = ReportText.Faults(outline.Title, text, ReportText.LongestSection).ToList();
        if (faults.Count > 0)
        {
            throw new ReportRefusedException(faults);
        }

        var before = await ReportSectionRows.OfAsync(context, report, section, scope, clock, cancellationToken);
        if (before.Text == text)
        {
            // Sent again since the answer did not arrive, or typed back: it stands already.
            return new SectionSave(true, before.Revision, before.SavedAt);
        }

        var now = AccessLog.Now(clock);
        if (before.Revision == knownRevision && await InLineAsync(() => TryAsync(context, before, scope.UserId, text, now, cancellationToken), cancellationToken))
        {
            return new SectionSave(true, knownRevision + 1, now);
        }

        return await AnswerAsync(context, reportId, section, text, cancellationToken);
    }

    public void Dispose() => _line.Dispose();

    private async Task<bool> InLineAsync(Func<Task<bool>> save, CancellationToken cancellationToken)
    {
        if (store.Connection.Provider != StoreProvider.Sqlite)
        {
            return await save();
        }

        await _line.WaitAsync(cancellationToken);
        try
        {
            return await save();
        }
        finally
        {
            _line.Release();
        }
    }

    /// <summary>The condition is part of the statement: of two savers over one revision, one saves.</summary>
    private static async Task<bool> TryAsync(DashboardContext context, ReportSection before, string author, string text, DateTime now, CancellationToken cancellationToken)
    {
        await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
        var changed = await context.ReportSections
            .Where(row => row.ReportId == before.ReportId && row.Section == before.Section && row.Revision == before.Revision)
            .Where(row => context.Reports.Any(report => report.Id == row.ReportId && ReportStates.Writable.Contains(report.State)))
            .ExecuteUpdateAsync(
                update => update
                    .SetProperty(row => row.Text, text)
                    .SetProperty(row => row.Revision, before.Revision + 1)
                    .SetProperty(row => row.Author, author)
                    .SetProperty(row => row.SavedAt, now),
                cancellationToken);
        if (changed == 0)
        {
            return false;
        }

        if (KeptVersions.IsWorthKeeping(before, author, text, now))
        {
            context.ReportSectionVersions.Add(new ReportSectionVersion
            {
                ReportId = before.ReportId,
                Section = before.Section,
                Revision = before.Revision,
                Text = before.Text,
                Author = before.Author,
                SavedAt = before.SavedAt,
            });
            await KeepAsync(context, cancellationToken);
        }

        await transaction.CommitAsync(cancellationToken);
        return true;
    }

    /// <summary>Says of a store that takes nothing just now what every other statement says of it.</summary>
    private static async Task KeepAsync(DashboardContext context, CancellationToken cancellationToken)
    {
        try
        {
            await context.SaveChangesAsync(cancellationToken);
        }
        catch (DbUpdateException fault)
        {
            throw new StoreException("The section could not be saved for now. Save it again in a few seconds.", fault);
        }

        context.ChangeTracker.Clear();
    }

    private async Task<SectionSave> AnswerAsync(DashboardContext context, int reportId, string section, string text, CancellationToken cancellationToken)
    {
        var state = await context.Reports.Where(report => report.Id == reportId).Select(report => report.State).FirstAsync(cancellationToken);
        if (!ReportStates.Writable.Contains(state))
        {
            throw new ReportRefusedException([Frozen]);
        }

        var stands = await context.ReportSections.FirstAsync(row => row.ReportId == reportId && row.Section == section, cancellationToken);
        return stands.Text == text
            ? new SectionSave(true, stands.Revision, stands.SavedAt)
            : new SectionSave(false, stands.Revision, stands.SavedAt, stands.Text, (await people.OfAsync(context, [stands.Author], cancellationToken))[stands.Author]);
    }
}
