using System.Text;

namespace Dashboard.Import.Reading;

/// <summary>
/// The text of a CSV file on its way to the parser: decoded strictly as UTF-8, with records followed by number, so that
/// NUL characters, overlong records, misplaced quotation marks and a quotation mark left open are known by row.
/// </summary>
/// <remarks>Overlong records are cut here: a quotation mark left open early in a large file must not draw the file into memory.</remarks>
internal sealed class GuardedText(Stream stream, string label, int longestRecord) : TextReader
{
    private const int BlockBytes = 1 << 16;
    private const char Quote = '"';

    private readonly byte[] _bytes = new byte[BlockBytes];
    private readonly char[] _chars = new char[BlockBytes + 1];
    private readonly Decoder _decoder = new UTF8Encoding(false, throwOnInvalidBytes: true).GetDecoder();
    private readonly Dictionary<int, RowFault> _faults = [];

    private int _next;
    private int _count;
    private bool _ended;
    private bool _started;
    private Place _place;
    private bool _afterReturn;
    private int _record = 1;
    private int _length;
    private bool _cut;

    private enum Place
    {
        FieldStart,
        Plain,
        Quoted,
        QuoteInQuoted,
    }

    public RowFault FaultOf(int record) => _faults.Count == 0 ? RowFault.None : _faults.GetValueOrDefault(record);

    public void ThrowIfInsideQuotes()
    {
        if (_ended && _next == _count && _place == Place.Quoted)
        {
            throw new SourceFaultException(new ImportFault(label, _record, null, "The file ends inside a quoted field that begins in this row. It was cut off or a closing quotation mark is missing: export it again."));
        }
    }

    public override int Read(char[] buffer, int index, int count)
    {
        var written = 0;
        while (written == 0)
        {
            if (_next == _count && !Fill())
            {
                return 0;
            }

            var take = Math.Min(count, _count - _next);
            written = Pass(_chars.AsSpan(_next, take), buffer.AsSpan(index));
            _next += take;
        }

        return written;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            stream.Dispose();
        }

        base.Dispose(disposing);
    }

    private int Pass(ReadOnlySpan<char> text, Span<char> output)
    {
        var written = 0;
        foreach (var character in text)
        {
            var before = _place;
            if (Follow(character))
            {
                _cut = false;
                _length = 0;
                output[written++] = character;
            }
            else if (!_cut)
            {
                _cut = ++_length > longestRecord;
                if (!_cut)
                {
                    output[written++] = character;
                    continue;
                }

                _faults[_record] = RowFault.TooLong;
                if (before == Place.Quoted)
                {
                    output[written++] = Quote;
                }
            }
        }

        return written;
    }

    /// <summary>Follows one character; true when it belongs to the end of a record.</summary>
    private bool Follow(char character)
    {
        if (_place == Place.Quoted)
        {
            if (character == Quote)
            {
                _place = Place.QuoteInQuoted;
            }
            else if (character == '\0')
            {
                Mark(RowFault.NullCharacter);
            }

            return false;
        }

        var afterReturn = _afterReturn;
        _afterReturn = false;
        switch (character)
        {
            case '\n' when afterReturn:
                return true;
            case '\n' or '\r':
                _afterReturn = character == '\r';
                _place = Place.FieldStart;
                _record++;
                return true;
            case ',':
                _place = Place.FieldStart;
                return false;
            case Quote when _place is Place.FieldStart or Place.QuoteInQuoted:
                _place = Place.Quoted;
                return false;
            case '\0':
                Mark(RowFault.NullCharacter);
                break;
            case Quote:
                Mark(RowFault.Quoting);
                break;
            default:
                if (_place == Place.QuoteInQuoted)
                {
                    Mark(RowFault.Quoting);
                }

                break;
        }

        _place = Place.Plain;
        return false;
    }

    private void Mark(RowFault fault) => _faults.TryAdd(_record, fault);

    private bool Fill()
    {
        if (_ended)
        {
            return false;
        }

        var read = stream.ReadAtLeast(_bytes, BlockBytes, throwOnEndOfStream: false);
        _ended = read < BlockBytes;
        var bytes = _bytes.AsSpan(0, read);
        if (!_started)
        {
            _started = true;
            RefuseOtherUnicode(bytes);
            bytes = bytes.StartsWith(Encoding.UTF8.Preamble) ? bytes[Encoding.UTF8.Preamble.Length..] : bytes;
        }

        try
        {
            _count = _decoder.GetChars(bytes, _chars, _ended);
            _next = 0;
        }
        catch (DecoderFallbackException exception)
        {
            var before = bytes[..Math.Clamp(exception.Index, 0, bytes.Length)].Count((byte)'\n');
            throw Refuse(_record + before, "The file is not UTF-8 (it may be Windows-1252). Save it as \"CSV UTF-8\".");
        }

        return _count > 0 || Fill();
    }

    private void RefuseOtherUnicode(ReadOnlySpan<byte> bytes)
    {
        if (bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..] or [0, not 0, 0, not 0, ..] or [not 0, 0, not 0, 0, ..])
        {
            throw Refuse(null, "The file is UTF-16 (\"Unicode text\"), not UTF-8. Save it as \"CSV UTF-8\".");
        }
    }

    private SourceFaultException Refuse(int? row, string reason) => new(new ImportFault(label, row, null, reason));
}
