using Dashboard.Measures.Calendar;

namespace Dashboard.Measures.Standards;

/// <summary>Places whose bank holidays are known. Elsewhere only weekends are no working days until dates are set.</summary>
public static class HolidayPlaces
{
    public const string EnglandAndWales = "england-and-wales";
    public const string StHelena = "st-helena";

    private static readonly WorkingDays WeekendsOnly = new([]);

    /// <summary>Codes.</summary>
    public static IReadOnlyList<string> All { get; } = [EnglandAndWales, StHelena];

    /// <summary>The working days of a place.</summary>
    /// <param name="place">Code.</param>
    /// <param name="changes">Days added or taken away by settings.</param>
    public static WorkingDays Of(string place, HolidayChanges changes) => (place, changes.IsEmpty(place)) switch
    {
        (EnglandAndWales, true) => WorkingDays.EnglandAndWales,
        (_, true) => WeekendsOnly,
        (EnglandAndWales, false) => new WorkingDays(changes.Apply(place, WorkingDays.BankHolidaysOfEveryYear)),
        _ => new WorkingDays(changes.Apply(place, [])),
    };
}
