using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Dashboard.Data.Portal;

namespace Dashboard.Data.Access;

/// <summary>The hash of an entry of the access log: SHA-256 over every field and the hash of the entry before. Not for several threads at once.</summary>
/// <remarks>
/// Each field is written as its length in bytes and its bytes, so that no two entries have the same text. The number of the entry is not
/// among them: the store assigns it afterwards, and the chain itself says which entry follows which.
/// </remarks>
internal sealed class EntryHash
{
    /// <summary>What stands before the first entry.</summary>
    public static readonly string Beginning = new('0', 2 * SHA256.HashSizeInBytes);

    private const int LengthBytes = sizeof(int);

    private byte[] _text = new byte[1024];
    private int _length;

    public string Of(AccessEntry entry)
    {
        _length = 0;
        Span<char> number = stackalloc char[32];
        Add(entry.PreviousHash);
        entry.SchemaVersion.TryFormat(number, out var written, provider: CultureInfo.InvariantCulture);
        Add(number[..written]);
        entry.At.TryFormat(number, out written, "yyyy-MM-ddTHH:mm:ss", CultureInfo.InvariantCulture);
        Add(number[..written]);
        Add(entry.UserId);
        Add(entry.Role);
        Add(Enum.GetName(entry.Kind));
        Add(entry.Page);
        Add(entry.MeasureId);
        Add(entry.Month);
        Add(entry.UnitId);
        Add(entry.ChildIds);
        entry.Children.TryFormat(number, out written, provider: CultureInfo.InvariantCulture);
        Add(number[..written]);
        Add(entry.Purpose);
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(_text.AsSpan(0, _length), hash);
        return Convert.ToHexStringLower(hash);
    }

    private void Add(string? field)
    {
        if (field is null)
        {
            Reserve(LengthBytes);
            BinaryPrimitives.WriteInt32LittleEndian(_text.AsSpan(_length), -1);
            _length += LengthBytes;
        }
        else
        {
            Add(field.AsSpan());
        }
    }

    private void Add(ReadOnlySpan<char> field)
    {
        Reserve(LengthBytes + Encoding.UTF8.GetMaxByteCount(field.Length));
        var bytes = Encoding.UTF8.GetBytes(field, _text.AsSpan(_length + LengthBytes));
        BinaryPrimitives.WriteInt32LittleEndian(_text.AsSpan(_length), bytes);
        _length += LengthBytes + bytes;
    }

    private void Reserve(int bytes)
    {
        if (_text.Length < _length + bytes)
        {
            Array.Resize(ref _text, 2 * (_length + bytes));
        }
    }
}
