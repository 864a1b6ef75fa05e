namespace Dashboard.Web.Ui.Charts;

/// <summary>What a series is to the reader; decides its colour and weight.</summary>
public enum SeriesRole
{
    /// <summary>The unit that the page is about: accent, full weight.</summary>
    Chosen,

    /// <summary>England, region, neighbours, a target: grey, thin.</summary>
    Comparator,

    /// <summary>One part of a stack, or one of several equals.</summary>
    Part,
}
