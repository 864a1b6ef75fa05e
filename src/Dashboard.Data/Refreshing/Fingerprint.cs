using System.Buffers;
using System.Security.Cryptography;
using System.Text;
using Dashboard.Measures.Book;
using Dashboard.Measures.Engine;

namespace Dashboard.Data.Refreshing;

/// <summary>Hash of a result: its cases and its figures. Equal hashes mean that nothing need be written.</summary>
internal static class Fingerprint
{
    public static string Of(MeasureResult result, CaseBook book)
    {
        var buffer = new ArrayBufferWriter<byte>(1 << 16);
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Add(buffer, result.Measure.Definition.Version);
        Add(buffer, result.Provisional ? 1 : 0);
        Add(buffer, string.Join(' ', result.NotSupplied));
        for (var unit = 0; unit < result.Units.Count; unit++)
        {
            Add(buffer, book.Tree.Units[unit].Id);
            Add(buffer, result.Units[unit].Numerator ?? double.NaN);
            Add(buffer, result.Units[unit].Denominator ?? double.NaN);
        }

        foreach (var item in result.Cases)
        {
            Add(buffer, item.ChildId);
            Add(buffer, item.RecordId);
            Add(buffer, item.Counted ? 1 : 0);
            Add(buffer, item.Amount ?? double.NaN);
            Add(buffer, item.Weight ?? double.NaN);
            Add(buffer, item.OccurredOn?.DayNumber ?? 0);
            Add(buffer, item.DueOn?.DayNumber ?? 0);
            Add(buffer, item.Reason);
            foreach (var holding in item.Holdings)
            {
                Add(buffer, holding.TeamId);
                Add(buffer, holding.WorkerId);
            }

            Add(buffer, item.Categories.Text);

            if (buffer.WrittenCount > 1 << 15)
            {
                hash.AppendData(buffer.WrittenSpan);
                buffer.ResetWrittenCount();
            }
        }

        hash.AppendData(buffer.WrittenSpan);
        return Convert.ToHexString(hash.GetHashAndReset());
    }

    private static void Add(ArrayBufferWriter<byte> buffer, string? text)
    {
        // The length keeps "ab" + "c" apart from "a" + "bc", and null from empty.
        Add(buffer, text?.Length ?? -1);
        if (text is not null)
        {
            Encoding.UTF8.GetBytes(text, buffer);
        }
    }

    private static void Add(ArrayBufferWriter<byte> buffer, int number)
    {
        BitConverter.TryWriteBytes(buffer.GetSpan(sizeof(int)), number);
        buffer.Advance(sizeof(int));
    }

    private static void Add(ArrayBufferWriter<byte> buffer, double number)
    {
        BitConverter.TryWriteBytes(buffer.GetSpan(sizeof(double)), number);
        buffer.Advance(sizeof(double));
    }
}
