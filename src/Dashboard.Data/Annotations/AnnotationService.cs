using Dashboard.Data.Access;
using Dashboard.Data.Model;
using Dashboard.Data.Portal;
using Dashboard.Data.Queries;
using Dashboard.Data.Store;
using Dashboard.Data.Writing;
using Dashboard.Measures.Codes;
using Dashboard.Measures.Engine;
using Microsoft.EntityFrameworkCore;

namespace Dashboard.Data.Annotations;

/// <summary>Writes notes on charts and takes them back. Nothing is ever deleted.</summary>
public sealed class AnnotationService(ReportingStore store, StatusQueries statuses, Catalogue catalogue, TimeProvider clock)
{
    private const string Page = "notes";

    /// <summary>Longest note, in characters.</summary>
    public const int LongestText = TextLength.Note;

    /// <summary>Writes a note; its number is returned.</summary>
    /// <exception cref="AccessDeniedException">The role writes no notes, or does not see the unit.</exception>
    /// <exception cref="AnnotationRefusedException">The note cannot be kept as it is.</exception>
    public async Task<int> AddAsync(AccessScope scope, AnnotationDraft draft, CancellationToken cancellationToken)
    {
        await RequireAsync(scope, draft.UnitId, cancellationToken);
        var text = draft.Text.Trim();
        var faults = Faults(draft, text).ToList();
        if (faults.Count > 0)
        {
            throw new AnnotationRefusedException(faults);
        }

        await using var context = await store.OpenAsync(cancellationToken);
        var annotation = new Annotation
        {
            MeasureId = draft.MeasureId,
            Month = draft.Month,
            UnitId = draft.UnitId,
            ReasonCode = draft.ReasonCode,
            Text = text,
            Author = scope.UserId,
            CreatedAt = AccessLog.Now(clock),
        };
        context.Annotations.Add(annotation);
        await context.SaveChangesAsync(cancellationToken);
        await AccessLog.ChangedAsync(context, clock, scope, Page, cancellationToken);
        return annotation.Id;
    }

    /// <summary>Takes a note back: charts no longer show it, and it stays with who took it back and when.</summary>
    /// <exception cref="AccessDeniedException">The role writes no notes, or does not see the unit of this one.</exception>
    /// <exception cref="AnnotationRefusedException">There is no such note, or it has been taken back already.</exception>
    public async Task WithdrawAsync(AccessScope scope, int id, CancellationToken cancellationToken)
    {
        await using var context = await store.OpenAsync(cancellationToken);
        var annotation = await context.Annotations.FirstOrDefaultAsync(note => note.Id == id, cancellationToken);
        await RequireAsync(scope, annotation?.UnitId, cancellationToken);
        var (by, at) = (scope.UserId, AccessLog.Now(clock));

        // The condition is part of the statement: of two people at once, one takes it back.
        var changed = annotation is null ? 0 : await context.Annotations
            .Where(note => note.Id == id && note.WithdrawnAt == null)
            .ExecuteUpdateAsync(update => update.SetProperty(note => note.WithdrawnBy, by).SetProperty(note => note.WithdrawnAt, at), cancellationToken);
        if (changed == 0)
        {
            throw new AnnotationRefusedException([annotation is null
                ? $"There is no note {id}. Load the page again to see the notes that stand."
                : $"Note {id} has been taken back already. Load the page again to see the notes that stand."]);
        }

        await AccessLog.ChangedAsync(context, clock, scope, Page, cancellationToken);
    }

    private Task RequireAsync(AccessScope scope, string? unitId, CancellationToken cancellationToken) =>
        WriteRights.RequireAsync(scope, statuses, unitId, "Notes on charts", cancellationToken);

    private IEnumerable<string> Faults(AnnotationDraft draft, string text)
    {
        if (draft.MeasureId is not null && catalogue.Find(draft.MeasureId) is null)
        {
            yield return $"Measure: there is no measure \"{draft.MeasureId}\". Choose one of the catalogue, or none for a note on all.";
        }

        if (!AnnotationReasons.List.Holds(draft.ReasonCode))
        {
            yield return $"Reason: \"{draft.ReasonCode}\" is not a reason. Choose one of {string.Join(", ", AnnotationReasons.List.Codes)}.";
        }

        foreach (var fault in WrittenText.Faults("Text", text, LongestText))
        {
            yield return fault;
        }
    }
}
