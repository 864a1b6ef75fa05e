using Dashboard.Import.Reading;

namespace Dashboard.Import.Loading;

/// <summary>Says in words why a row cannot be read.</summary>
internal static class RowFaultReason
{
    public static string Of(RowFault fault) => fault switch
    {
        RowFault.NullCharacter => "The row holds NUL characters. Export the file again.",
        RowFault.TooLong => "The row is longer than 1 MB. A quotation mark may be missing.",
        RowFault.Quoting => "The row has a quotation mark in the wrong place. Quote the whole field and double the marks within it.",
        _ => "The row has not as many fields as the header. A comma within a text may lack its quotation marks.",
    };
}
