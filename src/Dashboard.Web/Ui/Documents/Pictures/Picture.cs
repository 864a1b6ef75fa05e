namespace Dashboard.Web.Ui.Documents.Pictures;

/// <summary>A drawing as shapes, free of any format. Lengths are points of the screen, from the top left.</summary>
/// <param name="Width">Width.</param>
/// <param name="Height">Height.</param>
/// <param name="Shapes">Shapes, the lowest first.</param>
public sealed record Picture(double Width, double Height, IReadOnlyList<PictureShape> Shapes);
