using System.Globalization;
using Dashboard.Measures.Codes;
using Dashboard.Measures.Engine;
using Dashboard.Measures.Formatting;
using Dashboard.Measures.Instruments;
using Dashboard.Web.Features.Access;
using Dashboard.Web.Setup;
using Dashboard.Web.Ui.Filters;
using Dashboard.Web.Ui.States;
using Dashboard.Web.Ui.Tables;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Options;

namespace Dashboard.Web.Features.Audits.Questions;

/// <summary>The page of audit questions.</summary>
public sealed partial class QuestionsPage : IDisposable
{
    private readonly PageLoad<QuestionsView> _load = new();

    [SupplyParameterFromQuery(Name = "unit")]
    public string? Unit { get; set; }

    [SupplyParameterFromQuery(Name = "month")]
    public string? Month { get; set; }

    [SupplyParameterFromQuery(Name = AuditPeriods.Parameter)]
    public string? Period { get; set; }

    [SupplyParameterFromQuery(Name = AuditFilters.Instrument)]
    public string? Instrument { get; set; }

    private static IReadOnlyList<FilterOption> Instruments { get; } = [.. InstrumentLibrary.Standard.All.Select(instrument => new FilterOption(instrument.Id, instrument.Title))];

    [Inject]
    private CurrentReader Reader { get; set; } = default!;

    [Inject]
    private QuestionsQuery Query { get; set; } = default!;

    [Inject]
    private IOptions<PortalOptions> Options { get; set; } = default!;

    [Inject]
    private ILogger<QuestionsPage> Logger { get; set; } = default!;

    public void Dispose() => _load.Dispose();

    protected override Task OnParametersSetAsync() => LoadAsync();

    private async Task LoadAsync()
    {
        var filter = AuditFilters.FromQuery(AuditsFeature.QuestionsPage, Unit, Month, period: Period, instrument: Instrument);
        await _load.RunAsync(async token => await Query.LoadAsync(await Reader.ScopeAsync(), filter, token), LoadState.NothingCounted<QuestionsView>(), Logger);
    }

    private static HeatSpec Scores(QuestionsView view) => new()
    {
        Title = "Answers by score",
        RowHeading = "Question",
        Columns = [.. Enumerable.Range(GradeBands.Lowest, GradeBands.Highest + 1).Select(score => score.ToString(CultureInfo.InvariantCulture))],
        Rows = [.. view.Areas.SelectMany(area => area.Questions).Select(row => new HeatRow(row.Question.Text, [.. row.Counts.Index().Select(score => Cell(view, row, score.Index, score.Item))]))],
        Legend = "A stronger shade is more answers",
        Minimum = 0,
    };

    private static HeatCell Cell(QuestionsView view, QuestionRow row, int score, int count) => count == 0
        ? new HeatCell(0, "0") { Unshaded = true }
        : new HeatCell(count, FigureText.Number(count), view.Cases(AuditIds.Question, new CategoryPair(Dimensions.QuestionScale, AuditInstruments.Score(view.Instrument, row.Question, score))));
}
