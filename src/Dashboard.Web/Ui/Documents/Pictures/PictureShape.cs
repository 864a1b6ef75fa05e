namespace Dashboard.Web.Ui.Documents.Pictures;

/// <summary>A shape of a drawing.</summary>
/// <param name="Colour">Its colour, as #rrggbb.</param>
public abstract record PictureShape(string Colour);
