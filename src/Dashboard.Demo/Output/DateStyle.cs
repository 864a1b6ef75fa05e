namespace Dashboard.Demo.Output;

/// <summary>How a file prints its dates; real extracts differ from table to table.</summary>
internal enum DateStyle
{
    Iso,
    British,
    IsoMidnight,
    SqlMidnight,
}
