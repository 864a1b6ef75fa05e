using Dashboard.Data.Queries;
using Dashboard.Measures.Formatting;

namespace Dashboard.Web.Features.Cases;

/// <summary>A column of the list: the same on screen and in the files.</summary>
/// <param name="Title">Words of its head.</param>
/// <param name="Order">What it sorts by; null when it does not.</param>
/// <param name="Width">Width in a sheet, in characters.</param>
/// <param name="Value">Text, a number, a date, or nothing.</param>
public sealed record CaseTableColumn(string Title, CaseOrder? Order, double Width, Func<CaseRow, object?> Value)
{
    public bool IsNumber { get; init; }

    /// <summary>Address behind the value.</summary>
    public Func<CaseRow, string?>? Url { get; init; }

    /// <summary>Shown with the mark of counted or not.</summary>
    public bool IsCounted { get; init; }

    /// <summary>The value as it is read.</summary>
    public string Text(CaseRow row) => Value(row) switch
    {
        null => FigureText.None,
        DateOnly date => FigureText.Date(date),
        double number => FigureText.Number(number),
        var text => text.ToString() ?? FigureText.None,
    };
}
