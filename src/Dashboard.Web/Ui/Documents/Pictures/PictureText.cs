namespace Dashboard.Web.Ui.Documents.Pictures;

/// <summary>Words in a drawing.</summary>
/// <param name="Colour">Colour.</param>
/// <param name="X">Where they begin, end or have their middle.</param>
/// <param name="Y">Line that they stand on.</param>
/// <param name="Text">Words.</param>
/// <param name="Side">Which part of them is at X.</param>
/// <param name="Strong">Whether they are bold.</param>
public sealed record PictureText(string Colour, double X, double Y, string Text, TextSide Side, bool Strong = false) : PictureShape(Colour)
{
    /// <summary>Height of letters.</summary>
    public const double Size = 13;
}
