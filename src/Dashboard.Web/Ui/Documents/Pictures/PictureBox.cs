namespace Dashboard.Web.Ui.Documents.Pictures;

/// <summary>A filled rectangle.</summary>
/// <param name="Colour">Colour.</param>
/// <param name="X">Left.</param>
/// <param name="Y">Top.</param>
/// <param name="Width">Width.</param>
/// <param name="Height">Height.</param>
public sealed record PictureBox(string Colour, double X, double Y, double Width, double Height) : PictureShape(Colour);
