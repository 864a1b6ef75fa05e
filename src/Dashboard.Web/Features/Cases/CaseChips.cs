using Dashboard.Measures.Codes;
using Dashboard.Web.Ui.Filters;
using StatusCodes = Dashboard.Measures.Codes.StatusCodes;

namespace Dashboard.Web.Features.Cases;

/// <summary>The filters in use, each with the address of the list without it.</summary>
public static class CaseChips
{
    public static IReadOnlyList<FilterChip> Of(CasesView view)
    {
        var filter = view.Filter with { Page = 1 };
        var chips = new List<FilterChip>();
        void Add(string label, string? value, CasesFilter without)
        {
            if (value is not null)
            {
                chips.Add(new FilterChip(label, value, without.ToUrl()));
            }
        }

        Add("Counted", filter.Counted switch { true => "counted", false => "not counted", _ => null }, filter with { Counted = null });
        Add("Worker", filter.WorkerId is { } worker && view.Scope.OnlyWorker is null ? view.Status.WorkerName(worker) : null, filter with { WorkerId = null });
        Add("Status", filter.Status is { } status ? StatusCodes.List.Label(status) : null, filter with { Status = null });
        Add("Band", filter.Band is { } band ? $"{CaseTable.BandWords(band)} {view.Definition.AmountUnit}" : null, filter with { Band = null });
        Add("Why", filter.Reason is { } reason ? Reasons.List.Label(reason) : null, filter with { Reason = null });
        foreach (var pair in filter.Splits)
        {
            var list = CodeLists.Of(pair.Dimension);
            Add(list?.Title ?? pair.Dimension, list?.Label(pair.Category) ?? pair.Category, filter with { Splits = [.. filter.Splits.Where(other => other != pair)] });
        }

        Add("Edition", filter.Live ? "as the records say now" : null, filter with { Live = false });
        return chips;
    }
}
