namespace Dashboard.Web.Features.Statutory;

/// <summary>How a page shows a measure.</summary>
public enum StatutoryShow
{
    /// <summary>A tile with the figure of the period, its line and its comparators.</summary>
    Figure,

    /// <summary>A row of a table of figures.</summary>
    Row,

    /// <summary>The months as a chart.</summary>
    Trend,

    /// <summary>How the amounts spread over the bands.</summary>
    Bands,

    /// <summary>One split.</summary>
    Split,

    /// <summary>How many of a cohort reach each step.</summary>
    Funnel,

    /// <summary>Age by gender, back to back.</summary>
    Pyramid,

    /// <summary>The units below, those that need attention first.</summary>
    Units,
}
