namespace Dashboard.Web.Ui.Provenance;

/// <summary>Whether a figure can still change.</summary>
public enum FigureStatus
{
    Live,
    Published,
    Revised,
}
