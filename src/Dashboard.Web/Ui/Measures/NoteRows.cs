using Dashboard.Data.Annotations;
using Dashboard.Data.Queries;
using Dashboard.Measures.Codes;
using Dashboard.Measures.Formatting;

namespace Dashboard.Web.Ui.Measures;

/// <summary>Puts the notes of a page into words, the latest month first.</summary>
internal static class NoteRows
{
    /// <summary>The notes on a unit, on what lies below and above it, and on all units. Those of its neighbours stand on their own pages.</summary>
    public static IReadOnlyList<NoteRow> Of(StoreStatus status, string unitId, IEnumerable<AnnotationRow> notes) =>
        [.. notes
            .Where(note => note.UnitId is not { } other || status.Tree.IsWithin(other, unitId) || status.Tree.IsWithin(unitId, other))
            .OrderByDescending(note => note.Month).ThenByDescending(note => note.Id)
            .Select(note => new NoteRow(
                note.Id,
                note.Month,
                (note.UnitId is { } unit ? status.UnitName(unit) : "All units") + (note.MeasureId is null ? ", all measures" : ""),
                AnnotationReasons.List.Label(note.ReasonCode),
                note.Text,
                Words(note.Author, note.CreatedAt),
                note is { WithdrawnBy: { } by, WithdrawnAt: { } at } ? Words(by, at) : null))];

    private static string Words(string who, DateTime when) => $"{who}, {FigureText.Date(DateOnly.FromDateTime(when))}";
}
