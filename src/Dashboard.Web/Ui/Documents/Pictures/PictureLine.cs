namespace Dashboard.Web.Ui.Documents.Pictures;

/// <summary>A line through points.</summary>
/// <param name="Colour">Colour.</param>
/// <param name="Points">Points.</param>
/// <param name="Weight">Thickness.</param>
/// <param name="Dashed">Whether it is broken into dashes.</param>
public sealed record PictureLine(string Colour, IReadOnlyList<(double X, double Y)> Points, double Weight = 1, bool Dashed = false) : PictureShape(Colour);
