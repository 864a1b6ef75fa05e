using System.Globalization;

namespace Dashboard.Demo.Output;

/// <summary>One value of a row: text, number, date or yes/no; default is an empty field.</summary>
internal readonly struct Cell
{
    private Cell(string? text, DateOnly? date)
    {
        Text = text;
        Date = date;
    }

    /// <summary>An empty field; in a conditional, a bare default would become day or number zero.</summary>
    public static Cell None => default;

    public string? Text { get; }

    public DateOnly? Date { get; }

    public static implicit operator Cell(string? text) => new(text, null);

    public static implicit operator Cell(DateOnly? date) => new(null, date);

    public static implicit operator Cell(DateOnly date) => new(null, date);

    public static implicit operator Cell(int? number) => new(number?.ToString(CultureInfo.InvariantCulture), null);

    public static implicit operator Cell(int number) => new(number.ToString(CultureInfo.InvariantCulture), null);

    public static implicit operator Cell(double number) => new(number.ToString("0.##", CultureInfo.InvariantCulture), null);

    public static implicit operator Cell(bool? flag) => new(flag switch { true => "Y", false => "N", null => null }, null);

    public static implicit operator Cell(bool flag) => new(flag ? "Y" : "N", null);
}
