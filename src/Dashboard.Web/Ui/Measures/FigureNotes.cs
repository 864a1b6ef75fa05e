using Dashboard.Data.Access;
using Dashboard.Data.Queries;
using Dashboard.Measures.Calendar;
using Dashboard.Measures.Disclosure;
using Dashboard.Measures.Formatting;
using Dashboard.Web.Setup;
using Dashboard.Web.Ui.Provenance;
using Dashboard.Web.Ui.Text;

namespace Dashboard.Web.Ui.Measures;

/// <summary>What must be said beside figures: how final they are, what they rest on, what the reader may not open.</summary>
public static class FigureNotes
{
    /// <summary>Where the figures come from, in words.</summary>
    public static string Source(StoreStatus status) => status.HoldsDemoData ? "made-up case records" : "case management records";

    /// <summary>The state of the store with the place's name from the settings where the data names none.</summary>
    public static StoreStatus Named(StoreStatus status, PortalOptions portal) =>
        status.AuthorityName == StoreStatus.Unnamed ? status with { AuthorityName = portal.PlaceName } : status;

    /// <summary>How final a month is.</summary>
    public static FigureStatus Status(StoreStatus status, Month month) => status.Publications.ContainsKey(month) ? FigureStatus.Published : FigureStatus.Live;

    /// <summary>When it was issued; null for a live month.</summary>
    public static DateOnly? IssuedOn(StoreStatus status, Month month) =>
        status.Publications.TryGetValue(month, out var publication) ? DateOnly.FromDateTime(publication.IssuedAt) : null;

    /// <summary>What is said of a figure that is withheld, after what it is: the same words whatever the reason.</summary>
    public const string Withheld = "is withheld, so that nobody can be recognised: it rests on too few people, or would give away a figure that does";

    /// <summary>Why the numbers of a page are no links.</summary>
    public static Note OpenedByOthers { get; } = new(NoteKind.Information, "Your role shows these figures for comparison; the workers and children behind them are opened by their own managers.");

    /// <summary>Why numbers are no links, for who opens children elsewhere; nothing for others.</summary>
    public static IReadOnlyList<Note> OfClosed(AccessScope scope, bool opensCases) => scope.SeesChildren && !opensCases ? [OpenedByOthers] : [];

    /// <summary>The remarks on these figures.</summary>
    public static IReadOnlyList<Note> Of(AccessScope scope, IReadOnlyCollection<MeasureTrend> trends)
    {
        var notes = new List<Note>();
        Add(notes, NoteKind.Provisional, trends, trend => trend.Point?.Provisional == true, "The month is too young to be final: events still to come can change");
        Add(notes, NoteKind.Revised, trends, trend => trend.Point?.Revised == true, "Shown as issued. The records say something else now for");
        if (trends.Any(trend => trend.IsSmall))
        {
            notes.Add(new Note(NoteKind.SmallNumbers, $"Figures marked “few” rest on fewer than {DisclosureRules.Few} children or records: one child moves them a long way."));
        }

        if (!scope.SeesChildren)
        {
            notes.Add(new Note(NoteKind.SmallNumbers, $"Figures marked “{DisclosureRules.Mark}” are withheld so that nobody can be recognised. The rule in force stands with each table and chart, and in full at the foot of the page."));
            notes.Add(new Note(NoteKind.Information, "Your role shows figures of the authority and its services, not the children, workers or teams behind them."));
        }

        return notes;
    }

    /// <summary>The remarks on figures at the head of a page, with what the source does not supply and what only others may open.</summary>
    public static IReadOnlyList<Note> Of(AccessScope scope, bool opensCases, IReadOnlyCollection<MeasureTrend> trends, params ReadOnlySpan<Note> more)
    {
        var notes = new List<Note>(Of(scope, trends));
        var missing = trends.Where(trend => trend.Point?.NotSupplied is not null).Select(trend => $"“{trend.Definition.Title}” ({trend.Point!.NotSupplied})").ToList();
        if (missing.Count > 0)
        {
            notes.Add(new Note(NoteKind.NotSupplied, $"This source does not supply what is needed for {Wording.List(missing)}."));
        }

        notes.AddRange(more);
        notes.AddRange(OfClosed(scope, opensCases));

        return notes;
    }

    private static void Add(List<Note> notes, NoteKind kind, IEnumerable<MeasureTrend> trends, Func<MeasureTrend, bool> applies, string words)
    {
        var titles = trends.Where(applies).Select(trend => $"“{trend.Definition.Title}”").ToList();
        if (titles.Count > 0)
        {
            notes.Add(new Note(kind, $"{words} {Wording.List(titles)}."));
        }
    }
}
