namespace Dashboard.Web.Ui.Tables;

/// <summary>One cell: the value that sets the shade, the words that carry the meaning, and where it leads.</summary>
/// <param name="Value">Null is not known or not applicable: a dash without shade.</param>
/// <param name="Text">The number as it is read.</param>
/// <param name="Url">Opens what is behind it; null where the reader may not.</param>
public sealed record HeatCell(double? Value, string Text, string? Url = null)
{
    /// <summary>Rests on so few cases that a shade would mislead: the number stands without one.</summary>
    public bool Unshaded { get; init; }
}
