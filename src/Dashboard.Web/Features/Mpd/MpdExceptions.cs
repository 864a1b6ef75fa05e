using Dashboard.Data.Exceptions;
using Dashboard.Measures.Codes;
using Dashboard.Measures.Engine;
using Dashboard.Measures.Exceptions;
using Dashboard.Measures.Formatting;
using Dashboard.Web.Ui.Documents;

namespace Dashboard.Web.Features.Mpd;

/// <summary>The exceptions report: what the issue asks somebody to look at and answer. No child is named in it; single cases of one rule and unit are one row.</summary>
internal static class MpdExceptions
{
    public const string Title = "Exceptions";

    public static IEnumerable<DocumentBlock> Of(MpdReading reading, ExceptionRules rules, Catalogue catalogue)
    {
        yield return new HeadingBlock(1, Title);
        if (reading.Exceptions is not { } exceptions)
        {
            yield return new ParagraphBlock("Exceptions are not listed here: they are often of one child, and are read by the managers who answer them.");
            yield break;
        }

        var rows = exceptions.GroupBy(row => (row.RuleId, row.UnitId, row.Owner, row.State, Single: row.IsOneCase ? 0 : row.Id)).Select(group => group.ToList()).ToList();
        if (rows.Count == 0)
        {
            yield return new ParagraphBlock("The issue marked no exceptions here.");
            yield break;
        }

        var open = exceptions.Count(row => row.State == ExceptionStates.Open);
        yield return new ParagraphBlock(
        [
            new TextRun($"{Wording.Count(exceptions.Count, "exception")} marked by this issue, {FigureText.Number(exceptions.Count(row => row.TimesRunning > 1))} of them not for the first month; "),
            new TextRun(open == 0 ? "all are answered." : $"{FigureText.Number(open)} not answered yet.", Strong: true),
            new TextRun(" What was marked is as issued; what has become of it is as it stands now."),
        ]);
        yield return new TableBlock
        {
            Caption = $"Exceptions of {FigureText.Month(reading.Place.Month)}",
            Columns = [new("What was found", Share: 3), new("Service or team", Share: 2), new("Figure", Share: 3), new("Cases", IsNumber: true), new("Who answers", Share: 2), new("State", Share: 1.4), new("How often", Share: 1.8)],
            Rows = [.. rows.Select(group => Row(reading, rules, catalogue, group))],
        };
    }

    private static IReadOnlyList<TableCell> Row(MpdReading reading, ExceptionRules rules, Catalogue catalogue, List<ExceptionRow> group)
    {
        var (first, rule) = (group[0], rules.Find(group[0].RuleId));
        var cases = group.Sum(row => row.Cases);
        var running = group.Max(row => row.TimesRunning);
        return
        [
            rule?.Title ?? first.RuleId,
            reading.UnitNames.GetValueOrDefault(first.UnitId, first.UnitId),
            catalogue.Find(first.MeasureId) is { } measure ? ExceptionText.Found(rule, measure.Definition, first.Value, first.Compared, first.Cases) : null,
            new(FigureText.Number(cases), cases),
            ExceptionOwners.List.Label(first.Owner),
            ExceptionStates.List.Label(first.State),
            (group.Count > 1 && running > 1 ? "up to " : "") + ExceptionText.Running(running),
        ];
    }
}
