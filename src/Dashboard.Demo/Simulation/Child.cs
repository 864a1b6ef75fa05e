namespace Dashboard.Demo.Simulation;

/// <summary>A made-up child. <see cref="BornOn"/> may lie after <see cref="FirstSeen"/>: then the record begins unborn.</summary>
internal sealed class Child
{
    public required int Number { get; init; }

    public required string Id { get; init; }

    public required Family Family { get; init; }

    public required DateOnly BornOn { get; init; }

    public required string Gender { get; init; }

    public required string? Ethnicity { get; init; }

    public required string? Disability { get; init; }

    public bool Unaccompanied { get; set; }

    public DateOnly? FirstSeen { get; set; }

    public DateOnly? LeftForGood { get; set; }

    public List<Episode> Episodes { get; } = [];

    public int AgeOn(DateOnly date)
    {
        var age = date.Year - BornOn.Year;
        return BornOn.AddYears(age) > date ? age - 1 : age;
    }

    public DateOnly Birthday(int age) => BornOn.AddYears(age);
}
