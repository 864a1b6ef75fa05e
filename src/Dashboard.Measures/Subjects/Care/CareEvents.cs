using Dashboard.Measures.Book;
using Dashboard.Measures.Calendar;
using Dashboard.Measures.Engine;

namespace Dashboard.Measures.Subjects.Care;

/// <summary>Periods of care that started or ended in a month.</summary>
internal static class CareEvents
{
    public static IEnumerable<ChildEvent<PeriodOfCare>> Started(MonthView view) =>
        view.Book.CareStarted.In(view.Month).Where(item => !StartsAsShortBreak(item.File, item.Record));

    public static IEnumerable<ChildEvent<PeriodOfCare>> Ended(MonthView view, Month month) =>
        view.Book.CareEnded.In(month).Where(item => item.Record.EndedOn is { } ended && !IsShortBreak(item.File, DayBefore(item.Record, ended)));

    /// <summary>Whether the period begins as a short break (legal status V3 or V4), which is not care.</summary>
    public static bool StartsAsShortBreak(ChildFile file, PeriodOfCare period) => IsShortBreak(file, period.StartedOn);

    /// <summary>Why the period ended: the reason of its last episode.</summary>
    public static string? EndReason(PeriodOfCare period) => period.Episodes.LastOrDefault(episode => episode.EndedOn == period.EndedOn)?.EndReason;

    /// <summary>The case of a period that started or ended on a date.</summary>
    public static MeasureCase Case(MonthView view, ChildEvent<PeriodOfCare> item, DateOnly date) => new()
    {
        ChildId = item.File.Child.Id,
        RecordId = item.Record.Id,
        Holdings = view.Book.HoldingsDuring(item.File, date),
        Counted = true,
        OccurredOn = date,
        Categories = view.CategoriesOf(item.File, date),
    };

    /// <summary>A legal status that ends with the period was in force the day before.</summary>
    private static DateOnly DayBefore(PeriodOfCare period, DateOnly ended) => ended > period.StartedOn ? ended.AddDays(-1) : ended;

    private static bool IsShortBreak(ChildFile file, DateOnly date) => file.LegalStatusOn(date)?.Code is "V3" or "V4";
}
