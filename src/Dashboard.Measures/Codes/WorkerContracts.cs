namespace Dashboard.Measures.Codes;

/// <summary>Whether a worker is employed or comes from an agency.</summary>
public static class WorkerContracts
{
    public const string Agency = "agency";
    public const string Employed = "employed";
    public const string NotKnown = "not-known";

    /// <summary>Labels.</summary>
    public static CodeList List { get; } = new(
        Engine.Dimensions.Contract,
        "Agency or employed",
        (Employed, "Employed"),
        (Agency, "Agency"),
        (NotKnown, "Not known"));

    /// <summary>Code of an answer.</summary>
    public static string Of(bool? agency) => agency switch
    {
        true => Agency,
        false => Employed,
        _ => NotKnown,
    };
}
