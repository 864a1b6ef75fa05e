using System.Xml;

namespace Dashboard.Import.AnnexA.Reading;

/// <summary>Reads the XML of a workbook forward only, without document type definitions or outside references.</summary>
internal static class WorkbookXml
{
    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        CloseInput = true,
    };

    public static XmlReader Open(Stream part) => XmlReader.Create(part, Settings);

    /// <summary>Whether the reader stands on the start of an element; strict and transitional workbooks differ in the namespace only.</summary>
    public static bool IsAt(this XmlReader reader, string element) =>
        reader.NodeType == XmlNodeType.Element && reader.LocalName == element;

    /// <summary>An attribute by its name without namespace.</summary>
    public static string? Attribute(this XmlReader reader, string name)
    {
        string? value = null;
        while (reader.MoveToNextAttribute())
        {
            if (reader.LocalName == name)
            {
                value = reader.Value;
            }
        }

        reader.MoveToElement();
        return value;
    }

    /// <summary>The texts of the element that the reader stands on, phonetic guides left out; ends on its end.</summary>
    public static string ReadTexts(this XmlReader reader, System.Text.StringBuilder buffer)
    {
        if (reader.IsEmptyElement)
        {
            return "";
        }

        buffer.Clear();
        var depth = reader.Depth;
        var guides = 0;
        var within = false;
        while (reader.Read() && reader.Depth > depth)
        {
            if (reader.NodeType == XmlNodeType.Element)
            {
                guides += reader.LocalName == "rPh" && !reader.IsEmptyElement ? 1 : 0;
                within = reader.LocalName == "t" && !reader.IsEmptyElement;
            }
            else if (reader.NodeType == XmlNodeType.EndElement)
            {
                guides -= reader.LocalName == "rPh" ? 1 : 0;
                within = false;
            }
            else if (within && guides == 0)
            {
                buffer.Append(reader.Value);
            }
        }

        return buffer.ToString();
    }
}
