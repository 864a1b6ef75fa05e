using System.Text;
using Dashboard.Import.Reading;
using Dashboard.Import.Tests.Support;

namespace Dashboard.Import.Tests;

public sealed class CsvReadingTests
{
    /// <summary>The guard before the parser counts rows by itself; faults would be told of the wrong row if the two ever disagreed.</summary>
    [Fact]
    public void GuardAndParser_CountRowsAlike()
    {
        const string alphabet = "ab,,\"\"\"\n\n\r ";
        var random = new Random(20261031);
        using var folder = new SourceFolder();
        for (var run = 0; run < 400; run++)
        {
            var body = new StringBuilder();
            for (var index = 0; index < 40; index++)
            {
                body.Append(alphabet[random.Next(alphabet.Length)]);
            }

            // Whatever came before, quoted or not, the last row holds the only NUL.
            var text = "h1,h2\n" + body;
            var open = IsOpen(text);
            text += (open ? "\"" : "") + "\n\0,x\n";
            folder.Bytes("t", Encoding.UTF8.GetBytes(text));

            using var reader = CsvRowReader.Open(folder.FileOf("t"), "t.csv", 1000);
            var faults = new List<(int Row, RowFault Fault)>();
            while (reader.Read())
            {
                faults.Add((reader.RowNumber, reader.Fault));
            }

            Assert.True(faults[^1].Fault == RowFault.NullCharacter, $"run {run}: {text.Replace("\r", "\\r", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal)}");
        }
    }

    [Fact]
    public void OverlongRows_AreCut_AndOthersKept()
    {
        using var folder = new SourceFolder();
        folder.Bytes("t", Encoding.UTF8.GetBytes("a,b\n123456789012,1\n\"1234567\n89012\",1\n1,2\n\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\",3\n4,5"));

        using var reader = CsvRowReader.Open(folder.FileOf("t"), "t.csv", 10);
        var rows = new List<(int Row, RowFault Fault, string? Value)>();
        while (reader.Read())
        {
            rows.Add((reader.RowNumber, reader.Fault, reader.Fault == RowFault.None ? reader.Value(1) : null));
        }

        Assert.Equal([(2, RowFault.TooLong, null), (3, RowFault.TooLong, null), (4, RowFault.None, "2"), (5, RowFault.TooLong, null), (6, RowFault.None, "5")], rows);
    }

    private static bool IsOpen(string text)
    {
        var start = true;
        var quoted = false;
        for (var index = 0; index < text.Length; index++)
        {
            var character = text[index];
            if (quoted)
            {
                if (character == '"' && index + 1 < text.Length && text[index + 1] == '"')
                {
                    index++;
                }
                else if (character == '"')
                {
                    quoted = false;
                    start = false;
                }
            }
            else
            {
                quoted = start && character == '"';
                start = character is ',' or '\n' or '\r';
            }
        }

        return quoted;
    }
}
