namespace Dashboard.Measures.Standards;

/// <summary>A day, with the time of day where the source has it.</summary>
public readonly record struct Moment(DateOnly Day, TimeOnly? At = null)
{
    public static implicit operator Moment(DateOnly day) => new(day);
}
