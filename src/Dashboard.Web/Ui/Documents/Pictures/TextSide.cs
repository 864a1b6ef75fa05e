namespace Dashboard.Web.Ui.Documents.Pictures;

/// <summary>Which part of words is at the place given for them.</summary>
public enum TextSide
{
    Start,
    Middle,
    End,
}
