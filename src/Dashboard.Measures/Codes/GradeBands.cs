using System.Globalization;
using Dashboard.Measures.Formatting;

namespace Dashboard.Measures.Codes;

/// <summary>Which grade an overall scale of 0 to 10 stands for.</summary>
/// <remarks>
/// Source: Bexley Quality Assurance Framework, section 1.2, which prints 0 to 2, 3 to 5 and 6, and gives outstanding where good has been reached
/// and surpassed. Other readings are possible, so the bands are a setting.
/// </remarks>
public sealed class GradeBands
{
    /// <summary>Lowest score.</summary>
    public const int Lowest = 0;

    /// <summary>Highest score.</summary>
    public const int Highest = 10;

    private GradeBands(IReadOnlyList<GradeBand> bands) => Bands = bands;

    /// <summary>0 to 2 inadequate, 3 to 5 requires improvement, 6 good, 7 to 10 outstanding.</summary>
    public static GradeBands Default { get; } = Read("0-2", "3-5", "6", "7-10", out _)!;

    /// <summary>The bands, the lowest first. A grade without one is given by hand only.</summary>
    public IReadOnlyList<GradeBand> Bands { get; }

    /// <summary>Reads bands, each written 3-5 or 6; empty for a grade that is given by hand only.</summary>
    /// <returns>Null when anything is wrong.</returns>
    public static GradeBands? Read(string? inadequate, string? requiresImprovement, string? good, string? outstanding, out IReadOnlyList<string> faults)
    {
        var found = new List<string>();
        var bands = new List<GradeBand>();
        foreach (var (grade, text) in AuditGrades.Given.Zip([inadequate, requiresImprovement, good, outstanding]))
        {
            if (string.IsNullOrWhiteSpace(text))
            {
                continue;
            }

            if (TryRead(grade, text) is { } band)
            {
                bands.Add(band);
            }
            else
            {
                found.Add($"{AuditGrades.List.Label(grade)}: \"{text}\" is no band. Write two scores from {Lowest} to {Highest} as 3-5, the lower first, or one as 6.");
            }
        }

        Check(found.Count == 0, bands, found);
        faults = found;
        return found.Count == 0 ? new GradeBands(bands) : null;
    }

    /// <summary>The grade of a scale; null for none, and for a scale outside 0 to 10.</summary>
    public string? GradeOf(int? scale) => Bands.FirstOrDefault(band => scale >= band.From && scale <= band.To)?.Grade;

    /// <summary>In words: 0-2 inadequate, 3-5 requires improvement, 6 good and 7-10 outstanding.</summary>
    public string Words => Wording.List([.. Bands.Select(band => $"{band} {AuditGrades.List.Label(band.Grade).ToLowerInvariant()}")]);

    /// <summary>The same for the same bands: tells whether figures were counted with others.</summary>
    public override string ToString() => string.Join(' ', Bands.Select(band => $"{band.Grade}:{band}"));

    private static GradeBand? TryRead(string grade, string text)
    {
        var ends = text.Split('-', StringSplitOptions.TrimEntries);
        return ends.Length <= 2 && Score(ends[0]) is { } from && Score(ends[^1]) is { } to && from <= to ? new GradeBand(grade, from, to) : null;
    }

    private static int? Score(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var score) && score is >= Lowest and <= Highest ? score : null;

    private static void Check(bool readable, List<GradeBand> bands, List<string> found)
    {
        var scores = Enumerable.Range(Lowest, Highest - Lowest + 1).Select(score => (Score: $"{score}", Bands: bands.Count(band => score >= band.From && score <= band.To))).ToList();
        var twice = scores.Where(score => score.Bands > 1).Select(score => score.Score).ToList();
        var never = scores.Where(score => score.Bands == 0).Select(score => score.Score).ToList();
        if (twice.Count > 0)
        {
            found.Add($"The scores {string.Join(", ", twice)} lie in more than one band. Give each score one grade.");
        }

        // Scores of a band that cannot be read would be missed as well.
        if (readable && never.Count > 0)
        {
            found.Add($"The scores {string.Join(", ", never)} lie in no band. Give each score from {Lowest} to {Highest} a grade.");
        }

        if (bands.Zip(bands.Skip(1)).Any(pair => pair.Second.To < pair.First.From))
        {
            found.Add("A better grade has lower scores. Let the bands rise with the grades.");
        }
    }
}
