namespace Dashboard.Measures.Standards;

/// <summary>Days that settings add to the bank holidays of a place, or take away from them.</summary>
/// <param name="Added">Days that are holidays after all, by place.</param>
/// <param name="Removed">Days that are none after all, by place.</param>
public sealed record HolidayChanges(ILookup<string, DateOnly> Added, ILookup<string, DateOnly> Removed)
{
    private static readonly ILookup<string, DateOnly> Nothing = Array.Empty<(string Place, DateOnly Day)>().ToLookup(item => item.Place, item => item.Day);

    /// <summary>No changes.</summary>
    public static HolidayChanges None { get; } = new(Nothing, Nothing);

    /// <summary>Whether a place has none.</summary>
    public bool IsEmpty(string place) => !Added.Contains(place) && !Removed.Contains(place);

    /// <summary>Holidays of a place with its changes.</summary>
    public IEnumerable<DateOnly> Apply(string place, IEnumerable<DateOnly> days) => days.Except(Removed[place]).Union(Added[place]);
}
