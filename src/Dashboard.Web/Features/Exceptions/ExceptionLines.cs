using Dashboard.Data.Exceptions;
using Dashboard.Data.Queries;
using Dashboard.Measures.Engine;
using Dashboard.Measures.Exceptions;
using Dashboard.Web.Ui.Links;

namespace Dashboard.Web.Features.Exceptions;

/// <summary>Puts exceptions into words.</summary>
public sealed class ExceptionLines(ExceptionRules rules, Catalogue catalogue)
{
    public ExceptionLine Of(ExceptionRow row, StoreStatus status)
    {
        var rule = rules.Find(row.RuleId);
        var definition = catalogue.Find(row.MeasureId)?.Definition;
        return new ExceptionLine(
            row,
            rule,
            definition,
            rule?.Title ?? definition?.Title ?? row.RuleId,
            status.UnitName(row.UnitId),
            definition is null ? "the measure is no longer counted" : ExceptionText.Found(rule, definition, row.Value, row.Compared, row.Cases) ?? "one case",
            definition is null ? null
                : row is { IsOneCase: true, ChildId: { } child } ? ChildUrls.Timeline(child)
                : row.IsOneCase ? null
                : CaseUrls.For(row.MeasureId, row.Month, row.UnitId, counted: rule?.Counted));
    }

    /// <summary>Title of a rule; its id when the portal no longer has it.</summary>
    public string TitleOf(string ruleId) => rules.Find(ruleId)?.Title ?? ruleId;

    /// <summary>The rules that some exceptions come from, by their titles.</summary>
    public IReadOnlyList<(string Id, string Title)> RulesOf(IEnumerable<ExceptionRow> rows) =>
        [.. rows.Select(row => row.RuleId).Distinct().Select(id => (id, TitleOf(id))).OrderBy(rule => rule.Item2, StringComparer.CurrentCulture)];
}
