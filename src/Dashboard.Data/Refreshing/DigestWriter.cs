using System.Buffers;
using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace Dashboard.Data.Refreshing;

/// <summary>Puts values into a SHA-256 hash by way of one buffer, the same in every process.</summary>
internal sealed class DigestWriter : IDisposable
{
    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private readonly byte[] _buffer = ArrayPool<byte>.Shared.Rent(1 << 14);
    private int _used;

    public void Dispose()
    {
        ArrayPool<byte>.Shared.Return(_buffer);
        _hash.Dispose();
    }

    public byte[] Finish()
    {
        Empty();
        return _hash.GetHashAndReset();
    }

    /// <summary>The length goes first: it keeps "ab" + "c" apart from "a" + "bc", and null from empty.</summary>
    public void Add(string? text)
    {
        Add(text?.Length ?? -1);
        Add(MemoryMarshal.AsBytes(text.AsSpan()));
    }

    public void Add(int number) => BinaryPrimitives.WriteInt32LittleEndian(Room(sizeof(int)), number);

    public void Add(double number) => BinaryPrimitives.WriteDoubleLittleEndian(Room(sizeof(double)), number);

    public void Add(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length > _buffer.Length)
        {
            Empty();
            _hash.AppendData(bytes);
            return;
        }

        bytes.CopyTo(Room(bytes.Length));
    }

    private Span<byte> Room(int length)
    {
        if (_used + length > _buffer.Length)
        {
            Empty();
        }

        var room = _buffer.AsSpan(_used, length);
        _used += length;
        return room;
    }

    private void Empty()
    {
        _hash.AppendData(_buffer.AsSpan(0, _used));
        _used = 0;
    }
}
