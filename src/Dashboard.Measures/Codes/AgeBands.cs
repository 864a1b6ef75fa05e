namespace Dashboard.Measures.Codes;

/// <summary>Age bands of children's services statistics, with unborn children apart.</summary>
public static class AgeBands
{
    public const string Unborn = "unborn";
    public const string UnderOne = "0";
    public const string OneToFour = "1-4";
    public const string FiveToNine = "5-9";
    public const string TenToFifteen = "10-15";
    public const string SixteenOrOver = "16+";
    public const string NotKnown = "not-known";

    /// <summary>Labels.</summary>
    public static CodeList List { get; } = new(
        Engine.Dimensions.Age,
        "Age",
        (Unborn, "Unborn"),
        (UnderOne, "Under 1"),
        (OneToFour, "1 to 4"),
        (FiveToNine, "5 to 9"),
        (TenToFifteen, "10 to 15"),
        (SixteenOrOver, "16 or over"),
        (NotKnown, "Not known"));

    /// <summary>Band of an age in whole years; -1 is unborn.</summary>
    public static string Of(int? age) => age switch
    {
        null => NotKnown,
        < 0 => Unborn,
        0 => UnderOne,
        <= 4 => OneToFour,
        <= 9 => FiveToNine,
        <= 15 => TenToFifteen,
        _ => SixteenOrOver,
    };
}
