using System.Globalization;
using Dashboard.Data.Comparators;
using Dashboard.Data.Reporting;
using Dashboard.Import.Checks;
using Dashboard.Import.Reading;

namespace Dashboard.Import.Benchmarks;

/// <summary>Reads one published file: figures of every area and year that feed a measure.</summary>
internal sealed class BenchmarkFile(string label, FindingLog findings)
{
    /// <summary>Calendar years in which figures can lie.</summary>
    private const int FirstYear = 1990;
    private const int LastYear = 2100;

    private readonly Dictionary<(string Key, string Area, string Period), Comparator> _figures = [];
    private readonly Dictionary<string, string> _regions = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _withText = new(StringComparer.OrdinalIgnoreCase);
    private int _read;
    private int _rejected;
    private int _flagged;
    private int _notUsed;

    /// <summary>Figures, each with no edition yet.</summary>
    public IReadOnlyCollection<Comparator> Figures => _figures.Values;

    /// <summary>Year of the latest period that the file holds.</summary>
    public int LatestYear { get; private set; }

    /// <summary>Region of each local authority in the file, by code.</summary>
    public IReadOnlyDictionary<string, string> Regions => _regions;

    public TableReport Report => new() { Table = label, Read = _read, Loaded = _read - _rejected, Rejected = _rejected, Flagged = _flagged, NotUsed = _notUsed };

    /// <summary>Reads the file to its end.</summary>
    /// <exception cref="SourceFaultException">The file cannot be read, is not known, or says two things of one area and year.</exception>
    public void Read(IRowReader reader)
    {
        var header = new BenchmarkHeader(label, reader.Columns, BenchmarkIndicators.Standard);
        while (reader.Read())
        {
            _read++;
            if (reader.Fault != RowFault.None)
            {
                Reject(reader, null, "The row cannot be read: it has more or fewer fields than the header, quotation marks in the wrong place, or is too long.");
            }
            else if (AreaOf(reader, header) is { } area && YearOf(reader, header) is { } year)
            {
                ReadRow(reader, header, area, year);
            }
        }

        if (_figures.Count == 0)
        {
            throw new SourceFaultException(new ImportFault(label, null, null, "No row of the file has a figure that feeds a measure. Check that the whole data set was downloaded, not a selection of it."));
        }

        foreach (var column in header.Unknown.Where(column => !_withText.Contains(column)))
        {
            Flag(null, column, "The mapping does not know this indicator. Its figures were passed over.");
        }
    }

    /// <summary>Notes a value of the whole file that is set aside.</summary>
    public void Flag(int? row, string? column, string reason)
    {
        _flagged++;
        findings.Add(new ImportFinding(label, row, column, FindingKind.Flagged, null, reason));
    }

    private void ReadRow(IRowReader reader, BenchmarkHeader header, (string Kind, string Code, string Name) area, int year)
    {
        var used = false;
        foreach (var indicator in header.Indicators.Where(indicator => indicator.Filters.All(filter => filter.Value is not { } value || header.Text(reader, filter.Key).Equals(value, StringComparison.OrdinalIgnoreCase))))
        {
            used = true;
            if (CellOf(reader, header, indicator) is { } cell && cell != default)
            {
                Add(reader, header, new Comparator
                {
                    MeasureId = indicator.Key,
                    AreaCode = area.Code,
                    AreaName = area.Name,
                    AreaKind = area.Kind,
                    Period = ComparatorPeriod.Of(indicator.Period, year).Text,
                    Edition = string.Empty,
                    Publication = indicator.Publication,
                    Value = cell.Value,
                    Marker = cell.Marker,
                });
            }
        }

        _notUsed += used ? 0 : 1;
        LatestYear = Math.Max(LatestYear, year);
        _withText.UnionWith(header.Unknown.Where(column => !BenchmarkCell.TryParse(header.Text(reader, column), out _)));
    }

    private void Add(IRowReader reader, BenchmarkHeader header, Comparator figure)
    {
        var key = (figure.MeasureId, figure.AreaCode, figure.Period);
        if (_figures.TryAdd(key, figure) || _figures[key] == figure)
        {
            return;
        }

        var splits = header.Unknown.Where(column => !BenchmarkCell.TryParse(header.Text(reader, column), out _)).ToList();
        throw new SourceFaultException(new ImportFault(label, reader.RowNumber, splits.FirstOrDefault(),
            $"The file holds two figures of {figure.AreaName}, {figure.Period}, for {figure.MeasureId}. It breaks them down in a way that the mapping does not know; download the data set without further breakdowns."));
    }

    /// <summary>The figure of an indicator; nothing when it is blank or not a figure, a symbol when any part of it is one.</summary>
    private BenchmarkCell? CellOf(IRowReader reader, BenchmarkHeader header, BenchmarkIndicator indicator)
    {
        var sum = 0.0;
        double? denominator = null;
        foreach (var column in indicator.Figures)
        {
            if (!BenchmarkCell.TryParse(header.Text(reader, column), out var cell))
            {
                Flag(reader.RowNumber, column, "The value is neither a figure nor one of the symbols c, z, x, k, u, low and \":\". It counts as not known.");
                return null;
            }

            if (cell.Value is not { } value)
            {
                return cell;
            }

            if (column == indicator.Denominator)
            {
                denominator = value;
            }
            else
            {
                sum += value;
            }
        }

        // Shares come as percentages with one decimal: 0.01 times 22.6 is 0.226, without the dust of binary fractions.
        return denominator == 0 ? null : new BenchmarkCell(Math.Round(sum * indicator.Factor / (denominator ?? 1), 6), null);
    }

    private (string Kind, string Code, string Name)? AreaOf(IRowReader reader, BenchmarkHeader header)
    {
        var (kind, column, name) = header.Text(reader, "geographic_level") switch
        {
            "National" => (ComparatorAreas.England, "country_code", "country_name"),
            "Regional" => (ComparatorAreas.Region, "region_code", "region_name"),
            "Local authority" => (ComparatorAreas.Authority, "new_la_code", "la_name"),
            _ => (null, null, null),
        };
        if (kind is null || column is null || name is null)
        {
            _notUsed++;
            return null;
        }

        var code = string.Join('/', ComparatorAreas.Codes(header.Text(reader, column)));
        if (code.Length is 0 or > Data.Model.TextLength.Code || (kind == ComparatorAreas.England && code != ComparatorAreas.EnglandCode))
        {
            Reject(reader, column, "The code of the area is missing, or not one of England.");
            return null;
        }

        if (kind == ComparatorAreas.Authority)
        {
            _regions[code] = header.Text(reader, "region_code");
        }

        var words = header.Text(reader, name);
        return (kind, code, words.Length is 0 or > Data.Model.TextLength.Label ? code : words);
    }

    /// <summary>The year in which the period ends: 2025, or 202425 for a year across two.</summary>
    private int? YearOf(IRowReader reader, BenchmarkHeader header)
    {
        var text = header.Text(reader, "time_period");
        var identifier = header.Text(reader, "time_identifier");
        if (identifier is "" or "Reporting year" or "Financial year" or "Calendar year" && text.Length is 4 or 6 && text.All(char.IsAsciiDigit))
        {
            var first = int.Parse(text[..4], CultureInfo.InvariantCulture);
            var year = text.Length == 4 ? first : first + 1;
            if (year is >= FirstYear and <= LastYear && (text.Length == 4 || text[4..] == (year % 100).ToString("00", CultureInfo.InvariantCulture)))
            {
                return year;
            }
        }

        Reject(reader, "time_period", "The period is not a year: write 2025 or 202425, with \"Reporting year\", \"Financial year\" or \"Calendar year\" beside it.");
        return null;
    }

    private void Reject(IRowReader reader, string? column, string reason)
    {
        _rejected++;
        findings.Add(new ImportFinding(label, reader.RowNumber, column, FindingKind.Rejected, null, reason));
    }
}
