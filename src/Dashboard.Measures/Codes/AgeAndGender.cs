namespace Dashboard.Measures.Codes;

/// <summary>Age band and gender together, for charts with boys on one side and girls on the other.</summary>
public static class AgeAndGender
{
    /// <summary>Labels.</summary>
    public static CodeList List { get; } = new(
        Engine.Dimensions.AgeAndGender,
        "Age and gender",
        [.. AgeBands.List.Codes.SelectMany(_ => Genders.List.Codes, (age, gender) =>
            (Of(age, gender), $"{AgeBands.List.Label(age)}, {GenderLabel(gender)}"))]);

    /// <summary>Code of an age band and a gender, for instance "5-9|M".</summary>
    /// <param name="ageBand">Code of <see cref="AgeBands"/>.</param>
    /// <param name="gender">Code of <see cref="Genders"/>.</param>
    public static string Of(string ageBand, string gender) => $"{ageBand}|{gender}";

    private static string GenderLabel(string gender) =>
        gender == Genders.NotKnown ? "gender not known" : Genders.List.Label(gender).ToLowerInvariant();
}
