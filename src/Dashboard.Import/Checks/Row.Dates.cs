using Dashboard.Import.Contract;
using Dashboard.Import.Normalising;

namespace Dashboard.Import.Checks;

/// <content>Dates.</content>
internal sealed partial class Row
{
    /// <summary>A day. Impossible dates reject the row in a column that must be there and are flagged elsewhere; days to come are flagged and kept.</summary>
    public DateOnly? Date(Column column)
    {
        if (Values[column.Ordinal] is not { } text)
        {
            if (column.Need == ColumnNeed.Value)
            {
                Needed(column);
            }

            return null;
        }

        if (!Dates.TryDay(text, out var day))
        {
            Faulty(column, Dates.ClassOf(text), "Not a date as YYYY-MM-DD or DD/MM/YYYY.");
            return null;
        }

        if (day is null && column.Need == ColumnNeed.Value)
        {
            Reject(column, "placeholder date", $"{column.Name} is empty.");
        }

        FlagFuture(column, day);
        return day;
    }

    public DateOnly NeededDate(Column column) => Date(column) ?? default;

    /// <summary>A day with or without a time.</summary>
    public DateTime? Moment(Column column, out bool hasTime)
    {
        hasTime = false;
        if (Values[column.Ordinal] is not { } text)
        {
            if (column.Need == ColumnNeed.Value)
            {
                Needed(column);
            }

            return null;
        }

        if (!Dates.TryMoment(text, out var day, out var time, out hasTime))
        {
            Faulty(column, Dates.ClassOf(text), "Not a date, or date and time, as YYYY-MM-DD HH:MM or DD/MM/YYYY HH:MM.");
            return null;
        }

        FlagFuture(column, day);
        return day.ToDateTime(TimeOnly.MinValue).Add(time);
    }

    /// <summary>Rejects a row that ends before it starts.</summary>
    public DateOnly? End(Column column, DateOnly? start)
    {
        var end = Date(column);
        if (end < start && start != default(DateOnly))
        {
            Reject(column, "date before the start", $"{column.Name} lies before the start.");
        }

        return end;
    }

    private void FlagFuture(Column column, DateOnly? day)
    {
        if (day > state.Request.AsAt && !column.MayLieAhead)
        {
            Flag(column, "date in the future", "The date lies after the day on which the data was taken. It counts once it has come.");
        }
    }
}
