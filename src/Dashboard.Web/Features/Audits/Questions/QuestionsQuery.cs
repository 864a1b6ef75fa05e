using Dashboard.Data.Access;
using Dashboard.Data.Queries;
using Dashboard.Measures.Calendar;
using Dashboard.Measures.Codes;
using Dashboard.Measures.Disclosure;
using Dashboard.Measures.Engine;
using Dashboard.Measures.Instruments;
using Dashboard.Measures.Statistics;
using Dashboard.Web.Setup;
using Dashboard.Web.Ui.Filters;
using Dashboard.Web.Ui.Measures;
using Dashboard.Web.Ui.Text;
using Microsoft.Extensions.Options;

namespace Dashboard.Web.Features.Audits.Questions;

/// <summary>Reads the page of audit questions from the stored splits of the scores. Reads no child.</summary>
public sealed class QuestionsQuery(StatusQueries statuses, PeriodQueries periods, HeadTiles heads, Catalogue catalogue, IOptions<PortalOptions> portal)
{
    private const int Year = 12;
    private static readonly string[] Head = [AuditIds.Question, AuditIds.Scale, AuditIds.Good, AuditIds.Completed];

    /// <summary>The page of a choice; null before anything has been counted.</summary>
    public async Task<QuestionsView?> LoadAsync(AccessScope scope, UnitMonthFilter filter, CancellationToken cancellationToken)
    {
        var status = FigureNotes.Named(await statuses.StatusAsync(cancellationToken), portal.Value);
        if (status.Months.Count == 0)
        {
            return null;
        }

        var place = PagePlace.Of(scope, status, filter);
        var months = AuditPeriods.Months(status, filter.Period, place.Month);
        var head = await heads.ReadAsync(scope, place, Head, cancellationToken);
        var now = await SplitsAsync(AuditIds.Question, place.Month);
        var done = (await SplitsAsync(AuditIds.Completed, place.Month)).Where(pair => pair.Key.Dimension == Dimensions.Instrument).ToDictionary(pair => pair.Key.Category, pair => pair.Value.Numerator ?? 0);
        var instrument = InstrumentLibrary.Standard.Find(filter.Part?.Code ?? string.Empty) ?? Usual(done);
        var areas = Areas(instrument, now, now.Count == 0 ? [] : await SplitsAsync(AuditIds.Question, place.Month.AddMonths(-Year)));
        return new QuestionsView
        {
            Place = place with { Chips = [.. place.Chips, .. Chips(place.Filter, instrument)] },
            Months = months,
            Instrument = instrument,
            Finding = QuestionsWords.Finding(place.UnitName, place.Month, months, instrument, areas, head[0].Trend, scope.SeesExactNumbers),
            Head = head,
            Definition = catalogue[AuditIds.Question].Definition,
            Areas = areas,
            Graded = Graded(instrument, await SplitsAsync(AuditIds.QuestionGrade, place.Month)),
            GradedDefinition = catalogue[AuditIds.QuestionGrade].Definition,
            Audits = scope.SeesExactNumbers ? done.GetValueOrDefault(instrument.Id) : null,
            Notes = Notes(scope, place, head),
            AsAt = head[0].Trend.Point?.DataAsAt ?? status.DataAsAt,
        };

        async Task<Dictionary<CategoryPair, UnitFigure>> SplitsAsync(string id, Month last) =>
            (await periods.SplitsAsync(scope, id, place.UnitId, last, months, cancellationToken)).ToDictionary(row => new CategoryPair(row.Dimension, row.Category), row => row.Figure);
    }

    // The one with most audits; the first of the library where there are none.
    private static Instrument Usual(Dictionary<string, double> done) =>
        InstrumentLibrary.Standard.All.MaxBy(instrument => done.GetValueOrDefault(instrument.Id))!;

    private static IReadOnlyList<FilterChip> Chips(UnitMonthFilter filter, Instrument instrument) =>
        filter.Part is null ? [] : [new FilterChip("Instrument", instrument.Title, (filter with { Part = null }).ToUrl())];

    private static IReadOnlyList<QuestionArea> Areas(Instrument instrument, Dictionary<CategoryPair, UnitFigure> now, Dictionary<CategoryPair, UnitFigure> before) =>
    [
        .. instrument.Areas
            .Select(area => (Area: area, Pair: new CategoryPair(Dimensions.PracticeArea, AuditInstruments.Area(instrument, area.Id))))
            .Where(area => now.ContainsKey(area.Pair))
            .Select(area => new QuestionArea(
                area.Area,
                now[area.Pair],
                before.GetValueOrDefault(area.Pair, UnitFigure.NotSupplied),
                [.. instrument.Of(area.Area).Select(question => Row(instrument, question, now, before)).OfType<QuestionRow>()])),
    ];

    private static QuestionRow? Row(Instrument instrument, InstrumentQuestion question, Dictionary<CategoryPair, UnitFigure> now, Dictionary<CategoryPair, UnitFigure> before)
    {
        var pair = new CategoryPair(Dimensions.Question, AuditInstruments.Question(instrument, question));
        if (!now.TryGetValue(pair, out var figure))
        {
            return null;
        }

        int[] counts = [.. Enumerable.Range(0, ScaleSpread.Scores).Select(score => now.GetValueOrDefault(new CategoryPair(Dimensions.QuestionScale, AuditInstruments.Score(instrument, question, score))).Cases)];
        return new QuestionRow
        {
            Question = question,
            Pair = pair,
            Figure = figure,
            Before = before.GetValueOrDefault(pair, UnitFigure.NotSupplied),
            Counts = counts,
            Spread = ScaleSpread.Of(counts),
        };
    }

    private static IReadOnlyList<GradedRow> Graded(Instrument instrument, Dictionary<CategoryPair, UnitFigure> found) =>
    [
        .. instrument.Questions
            .Select(question => (Question: question, Pair: new CategoryPair(Dimensions.Question, AuditInstruments.Question(instrument, question))))
            .Where(asked => found.ContainsKey(asked.Pair))
            .Select(asked => new GradedRow(
                asked.Question,
                asked.Pair,
                found[asked.Pair],
                [.. AuditGrades.Given.Select(grade => found.GetValueOrDefault(new CategoryPair(Dimensions.QuestionGrade, AuditInstruments.Grade(instrument, asked.Question, grade))).Cases)])),
    ];

    private static List<Note> Notes(AccessScope scope, PagePlace place, IReadOnlyList<HeadTile> head)
    {
        var notes = new List<Note>(FigureNotes.Of(scope, place.OpensCases, [.. head.Select(tile => tile.Trend)]));
        notes.Add(scope.SeesExactNumbers
            ? new Note(NoteKind.SmallNumbers, $"Questions and areas with fewer than {DisclosureRules.Few} answers are marked “few” and are not named as strongest or weakest.")
            : new Note(NoteKind.Information, "Answers to single questions are not shown to your role: they rest on a few audits each, and children could be recognised."));
        return notes;
    }
}
