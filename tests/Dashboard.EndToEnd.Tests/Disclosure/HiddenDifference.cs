using Dashboard.Data.Access;
using Dashboard.Data.Queries;
using Dashboard.Data.Store;
using Dashboard.Measures.Book;
using Dashboard.Measures.Calendar;
using Dashboard.Measures.Engine;
using Dashboard.Measures.Records;
using Microsoft.Data.Sqlite;

namespace Dashboard.EndToEnd.Tests.Disclosure;

/// <summary>Moves children between small withheld counts of a store, so that nothing that a councillor may see differs.</summary>
/// <param name="storeFile">File of the store; nobody else has it open.</param>
internal sealed class HiddenDifference(string storeFile)
{
    private const int Months = 3;

    private static readonly int[] Periods = [1, 3, 6, 12];
    private static readonly AccessScope Councillor = new() { UserId = "test", Role = PortalRole.Councillor, UnitIds = [OrgTree.AuthorityId] };
    private static readonly AccessScope Director = Councillor with { Role = PortalRole.SeniorLeader };

    /// <summary>Changes some measures; gives their ids.</summary>
    public async Task<IReadOnlyList<string>> MakeAsync(int wanted)
    {
        var changed = new List<string>();
        var before = await ShownAsync();
        foreach (var (measure, month, up, down) in await CandidatesAsync())
        {
            if (changed.Contains(measure))
            {
                continue;
            }

            await MoveAsync(measure, month, up, down);
            if ((await ShownAsync()).SequenceEqual(before))
            {
                changed.Add(measure);
            }
            else
            {
                await MoveAsync(measure, month, down, up);
            }

            if (changed.Count == wanted)
            {
                break;
            }
        }

        return changed;
    }

    private async Task<List<(string Measure, Month Month, string Up, string Down)>> CandidatesAsync()
    {
        using var cache = new FigureCache();
        var (figures, status) = await OpenAsync(cache);
        var services = status.Tree.Units.Where(unit => unit.Kind == OrgUnitKind.Service).Select(unit => unit.Id).ToList();
        var found = new List<(string Measure, Month Month, string Up, string Down)>();
        foreach (var definition in Catalogue.Standard.All.Select(measure => measure.Definition).Where(definition => definition is { Kind: MeasureKind.Count, Disclosure: DisclosureRule.SmallNumbers }))
        {
            foreach (var month in status.Months.TakeLast(Months))
            {
                var shown = await figures.UnitsAsync(Councillor, definition.Id, month, CancellationToken.None);
                var exact = await figures.UnitsAsync(Director, definition.Id, month, CancellationToken.None);
                var hidden = services.Where(unit => shown[unit].Figure.IsWithheld && exact[unit].Figure.Numerator is >= 2 and <= 4).ToList();
                if (hidden.Count >= 2)
                {
                    found.Add((definition.Id, month, hidden[0], hidden[1]));
                }
            }
        }

        return found;
    }

    private async Task<List<UnitFigure>> ShownAsync()
    {
        using var cache = new FigureCache();
        var (figures, status) = await OpenAsync(cache);
        var periods = new PeriodQueries(figures, Catalogue.Standard);
        var shown = new List<UnitFigure>();
        foreach (var definition in Catalogue.Standard.All.Select(measure => measure.Definition))
        {
            foreach (var month in status.Months)
            {
                foreach (var months in Figures.AddUp(definition) ? Periods : [1])
                {
                    var units = await periods.UnitsAsync(Councillor, definition.Id, month, months, CancellationToken.None);
                    shown.AddRange(status.Tree.Units.Where(unit => unit.Kind != OrgUnitKind.Team).Select(unit => units[unit.Id]));
                }
            }
        }

        return shown;
    }

    private async Task<(FigureQueries Figures, StoreStatus Status)> OpenAsync(FigureCache cache)
    {
        var store = new ReportingStore(StoreConnection.Sqlite(storeFile));
        var statuses = new StatusQueries(store, cache, TimeProvider.System);
        return (new FigureQueries(store, statuses, cache), await statuses.StatusAsync(CancellationToken.None));
    }

    private async Task MoveAsync(string measure, Month month, string up, string down)
    {
        await using var connection = new SqliteConnection("Data Source=" + storeFile);
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = """
            UPDATE MeasureValue
            SET Numerator = Numerator + CASE UnitId WHEN $up THEN 1 ELSE -1 END, Value = Value + CASE UnitId WHEN $up THEN 1 ELSE -1 END, Cases = Cases + CASE UnitId WHEN $up THEN 1 ELSE -1 END
            WHERE UnitId IN ($up, $down) AND EvaluationId IN (SELECT Id FROM Evaluation WHERE MeasureId = $measure AND Month = $month)
            """;
        command.Parameters.AddWithValue("$up", up);
        command.Parameters.AddWithValue("$down", down);
        command.Parameters.AddWithValue("$measure", measure);
        command.Parameters.AddWithValue("$month", month.Start.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
        await command.ExecuteNonQueryAsync();
    }
}
