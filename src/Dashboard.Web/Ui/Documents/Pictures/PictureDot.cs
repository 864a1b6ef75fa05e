namespace Dashboard.Web.Ui.Documents.Pictures;

/// <summary>A point of a line.</summary>
/// <param name="Colour">Colour.</param>
/// <param name="X">Middle.</param>
/// <param name="Y">Middle.</param>
/// <param name="Hollow">Whether it is a ring.</param>
public sealed record PictureDot(string Colour, double X, double Y, bool Hollow) : PictureShape(Colour)
{
    /// <summary>From the middle to the edge.</summary>
    public const double Radius = 4;

    /// <summary>Thickness of the ring.</summary>
    public const double Ring = 2;
}
