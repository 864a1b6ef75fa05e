using Dashboard.Data.Access;
using Dashboard.Data.Queries;
using Dashboard.Measures.Calendar;
using Dashboard.Measures.Codes;
using Dashboard.Measures.Disclosure;
using Dashboard.Measures.Engine;
using Dashboard.Measures.Formatting;
using Dashboard.Web.Setup;
using Dashboard.Web.Ui.Charts;
using Dashboard.Web.Ui.Filters;
using Dashboard.Web.Ui.Measures;
using Dashboard.Web.Ui.Text;
using Microsoft.Extensions.Options;

namespace Dashboard.Web.Features.Feedback.Staff;

/// <summary>Reads the page of what staff say: the yearly survey, years side by side. What too few people said is withheld before it gets here.</summary>
public sealed class StaffQuery(StatusQueries statuses, PeriodQueries periods, Catalogue catalogue, IOptions<PortalOptions> portal)
{
    private const int MonthsInYear = 12;
    private const int MostYears = 4;

    private static readonly (string Id, string Section)[] Sections = [(FeedbackIds.Confidence, FeedbackStatements.Confidence), (FeedbackIds.Culture, FeedbackStatements.Culture)];

    /// <summary>The page of a choice; null before anything has been counted.</summary>
    public async Task<StaffView?> LoadAsync(AccessScope scope, UnitMonthFilter filter, CancellationToken cancellationToken)
    {
        var status = FigureNotes.Named(await statuses.StatusAsync(cancellationToken), portal.Value);
        if (status.Months.Count == 0)
        {
            return null;
        }

        var place = PagePlace.Of(scope, status, filter);
        List<Month> years = [.. Enumerable.Range(0, MostYears).Select(back => place.Month.AddMonths(-back * MonthsInYear)).Where(status.Months.Contains).Reverse()];
        var sections = new List<StaffSection>();
        foreach (var (id, section) in Sections)
        {
            sections.Add(await SectionAsync(scope, place, years, catalogue[id].Definition, section, cancellationToken));
        }

        var supplied = await periods.FigureAsync(scope, FeedbackIds.Confidence, place.UnitId, place.Month, MonthsInYear, cancellationToken);
        return new StaffView
        {
            Place = place,
            Years = years,
            Finding = StaffWords.Finding(place.UnitName, place.Month, sections, supplied?.NotSupplied is not null),
            Sections = sections,
            Units = await UnitsAsync(scope, status, place, years, cancellationToken),
            Chart = Chart(years, sections),
            Notes = Notes(scope),
            AsAt = supplied?.DataAsAt,
        };
    }

    private async Task<StaffSection> SectionAsync(AccessScope scope, PagePlace place, IReadOnlyList<Month> years, MeasureDefinition definition, string section, CancellationToken cancellationToken)
    {
        var figures = new List<UnitFigure>();
        var statements = new List<IReadOnlyDictionary<string, UnitFigure>>();
        foreach (var year in years)
        {
            var figure = (await periods.UnitsAsync(scope, definition.Id, year, MonthsInYear, cancellationToken))[place.UnitId];
            figures.Add(figure);
            statements.Add(figure.Value is null ? new Dictionary<string, UnitFigure>() : await StatementsAsync(scope, place, year, definition, cancellationToken));
        }

        return new StaffSection(
            definition,
            figures,
            Change(definition, years, [.. figures.Select(figure => figure.Value)]),
            statements.TrueForAll(year => year.Count == 0) ? [] : [.. FeedbackStatements.OfSection(section).Select(code => Statement(code))]);

        StaffStatement Statement(string code)
        {
            double?[] means = [.. statements.Select(year => year.GetValueOrDefault(code).Value)];
            return new StaffStatement(code, FeedbackStatements.List.Label(code), means, statements[^1].GetValueOrDefault(code).Cases, Change(definition, years, means));
        }
    }

    private async Task<IReadOnlyDictionary<string, UnitFigure>> StatementsAsync(AccessScope scope, PagePlace place, Month year, MeasureDefinition definition, CancellationToken cancellationToken)
    {
        var rows = (await periods.SplitsAsync(scope, definition.Id, place.UnitId, year, MonthsInYear, cancellationToken))
            .Where(row => row.Dimension == Dimensions.Statement)
            .ToDictionary(row => row.Category, row => row.Figure);
        return AnswerRules.MayShowStatements(rows.Values.Select(figure => figure.Cases)) ? rows : new Dictionary<string, UnitFigure>();
    }

    private async Task<IReadOnlyList<StaffUnit>> UnitsAsync(AccessScope scope, StoreStatus status, PagePlace place, List<Month> years, CancellationToken cancellationToken)
    {
        var teams = UnitChoice.Teams(status, scope, place.UnitId);
        var below = teams.Count > 0 ? teams : UnitChoice.Services(status, scope, place.UnitId);
        var definitions = Sections.Select(section => catalogue[section.Id].Definition).ToList();
        var latest = new List<(IReadOnlyDictionary<string, UnitFigure> Now, IReadOnlyDictionary<string, UnitFigure>? Before)>();
        foreach (var definition in definitions)
        {
            latest.Add((
                await periods.UnitsAsync(scope, definition.Id, place.Month, MonthsInYear, cancellationToken),
                years.Count > 1 ? await periods.UnitsAsync(scope, definition.Id, years[^2], MonthsInYear, cancellationToken) : null));
        }

        return
        [
            .. AttentionOrder.Of(definitions[0], below, unit => latest[0].Now[unit.Id].Value, unit => unit.Name).Select(unit => new StaffUnit(
                unit.Id,
                unit.Name,
                [.. definitions.Zip(latest, (definition, figures) => (figures.Now[unit.Id], Change(definition, years, [figures.Before?[unit.Id].Value, figures.Now[unit.Id].Value])))])),
        ];
    }

    private static string? Change(MeasureDefinition definition, IReadOnlyList<Month> years, double?[] values) =>
        years.Count < 2 || values.Length < 2 ? null : ChangeText.Against(definition, values[^2], values[^1], "the year before");

    private static ChartSpec Chart(IReadOnlyList<Month> years, IReadOnlyList<StaffSection> sections) => new()
    {
        Id = "staff-years",
        Kind = ChartKind.Bar,
        LabelHeading = "Year to",
        Labels = [.. years.Select(FigureText.ShortMonth)],
        Series = [.. sections.Select((section, number) => new ChartSeries(StaffWords.Section(section.Definition), number == 0 ? SeriesRole.Chosen : SeriesRole.Comparator, [.. section.Figures.Select(figure => new ChartPoint(figure.Value)
        {
            Detail = figure.IsWithheld ? StaffWords.TooFew : Wording.Count(figure.Cases, "answer"),
        })]))],
        Decimals = 1,
    };

    private static List<Note> Notes(AccessScope scope)
    {
        var notes = new List<Note>
        {
            new(NoteKind.SmallNumbers, $"“{StaffWords.TooFew}” stands where fewer than {AnswerRules.FewestStaff} people can have answered, and where a figure would give such a one away. This holds for every reader and every file: staff answer in trust."),
            new(NoteKind.Information, "No number on this page opens a list, for anybody: answers are not shown one by one."),
        };
        if (!scope.SeesChildren)
        {
            notes.AddRange(FigureNotes.Of(scope, []));
        }

        return notes;
    }
}
