namespace Dashboard.Data.Store;

/// <summary>Dates as SQLite keeps them.</summary>
internal static class IsoDate
{
    public const string Format = "yyyy-MM-dd";

    public const int Length = 10;
}
