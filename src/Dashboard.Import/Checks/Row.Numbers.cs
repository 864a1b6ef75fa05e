using System.Globalization;
using Dashboard.Import.Contract;
using Dashboard.Import.Normalising;

namespace Dashboard.Import.Checks;

/// <content>Numbers.</content>
internal sealed partial class Row
{
    public int? WholeNumber(Column column, int least = 0, int most = int.MaxValue)
    {
        if (Values[column.Ordinal] is not { } text)
        {
            if (column.Need == ColumnNeed.Value)
            {
                Needed(column);
            }

            return null;
        }

        if (double.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
            && number >= least && number <= most
            && (!column.IsKey || text.All(char.IsAsciiDigit)))
        {
            var whole = (int)Math.Floor(number + 0.5);
            if (whole != number)
            {
                Flag(column, "number with decimals", "A whole number is expected. It was rounded, a half upwards.");
            }

            return whole;
        }

        Faulty(column, ValueClass.Of(text), most == int.MaxValue ? $"A whole number of {least} or more is expected." : $"A number from {least} to {most} is expected.");
        return null;
    }

    /// <summary>A scale from 0 to 10.</summary>
    public int? Scale(Column column) => WholeNumber(column, 0, 10);

    /// <summary>A scale from 0 to 10 that the record cannot do without: where it cannot be read the row is rejected, and the 0 goes nowhere.</summary>
    public int NeededScale(Column column) => Scale(column) ?? 0;

    public double? Amount(Column column, double most = double.MaxValue)
    {
        if (Values[column.Ordinal] is not { } text)
        {
            return null;
        }

        if (double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && number >= 0 && number <= most)
        {
            return number;
        }

        Faulty(column, ValueClass.Of(text), "A number of 0 or more is expected, with a point before the decimals.");
        return null;
    }
}
