using Dashboard.Measures.Calendar;

namespace Dashboard.Measures.Engine;

/// <summary>What a measure means, in words and as data. Pages, exports and docs take everything they say about a measure from here.</summary>
public sealed record MeasureDefinition
{
    /// <summary>A look-back longer than any record.</summary>
    public const int Ever = 1200;

    private const int MonthsInYear = 12;

    /// <summary>Fixed id: people link to it.</summary>
    public required string Id { get; init; }

    /// <summary>Short title, sentence case.</summary>
    public required string Title { get; init; }

    /// <summary>The question it answers.</summary>
    public required string Question { get; init; }

    /// <summary>Group it is shown under.</summary>
    public required Subject Subject { get; init; }

    public required MeasureKind Kind { get; init; }

    public required PeriodBasis Basis { get; init; }

    public required Polarity Polarity { get; init; }

    public required Quadrant Quadrant { get; init; }

    /// <summary>What a case is counted for.</summary>
    public required string Numerator { get; init; }

    /// <summary>What it is divided by; null for a count.</summary>
    public string? Denominator { get; init; }

    /// <summary>Who or what is looked at.</summary>
    public required string Population { get; init; }

    /// <summary>What is left out, and other rules.</summary>
    public string? Exclusions { get; init; }

    /// <summary>Unit of <see cref="MeasureCase.Amount"/>: days, working days, children, points.</summary>
    public string? AmountUnit { get; init; }

    /// <summary>What a mean is over, where that is not the cases: full-time equivalent workers.</summary>
    public string? WeightUnit { get; init; }

    /// <summary>Whether a mean is a part of a whole and shown as a percentage: actions completed of those agreed.</summary>
    public bool IsPartOfWhole { get; init; }

    /// <summary>Whether the figure runs from 0 to 1 and is shown as a percentage.</summary>
    public bool IsPercentage => Kind == MeasureKind.Share || IsPartOfWhole;

    /// <summary>Lowest figure there can be.</summary>
    public double Least { get; init; }

    /// <summary>Highest figure there can be: 1 for a percentage, the end of the scale for a score; null where there is none.</summary>
    public double? Greatest
    {
        get => IsPercentage ? 1 : field;
        init;
    }

    /// <summary>Bands of the amount.</summary>
    public IReadOnlyList<Band> Bands { get; init; } = [];

    /// <summary>Splits that are kept with the figures, besides the band.</summary>
    public IReadOnlyList<string> Splits { get; init; } = Dimensions.OfEveryChild;

    /// <summary>Columns of its cases, in order, besides child, team and worker.</summary>
    public required IReadOnlyList<CaseColumn> Columns { get; init; }

    /// <summary>Fields it cannot do without, as table.column of the import contract; alternatives are parted by "|".</summary>
    public IReadOnlyList<string> Needs { get; init; } = [];

    /// <summary>Where the definition comes from.</summary>
    public required string Source { get; init; }

    /// <summary>Whether figures of few cases may be shown to councillors and others outside the service.</summary>
    public DisclosureRule Disclosure { get; init; } = DisclosureRule.SmallNumbers;

    /// <summary>Cases below which a figure is shown to nobody, whatever the role, since people answered in trust; 0 for none.</summary>
    public int FewestCases { get; init; }

    /// <summary>Whether its cases are listed one by one: not where people answered in trust.</summary>
    public bool ListsCases => FewestCases == 0;

    /// <summary>Counts up when the meaning changes.</summary>
    public int Version { get; init; } = 1;

    /// <summary>Whether the settings of the grade bands of audits are part of its meaning.</summary>
    public bool UsesGradeBands { get; init; }

    /// <summary>Measure whose cases stand behind this one, for rates.</summary>
    public string? CasesOf { get; init; }

    /// <summary>Months of cases behind the figure of one month.</summary>
    public int Months { get; init; } = 1;

    /// <summary>Months before the first day of the period, or before the month end, from which records change the figure; <see cref="Ever"/> for all of them.</summary>
    public int LookBackMonths { get; init; }

    /// <summary>The band of an amount; null when it is not known or the measure has no bands.</summary>
    public Band? BandOf(double? amount)
    {
        for (var index = 0; amount is not null && index < Bands.Count; index++)
        {
            if (Bands[index].Holds(amount.Value))
            {
                return Bands[index];
            }
        }

        return null;
    }

    /// <summary>The earliest day whose records change the figure of a month.</summary>
    public DateOnly ReachesBackTo(Month month)
    {
        var first = Basis == PeriodBasis.AtMonthEnd ? month.End : month.AddMonths(1 - (Basis == PeriodBasis.TwelveMonths ? MonthsInYear : 1)).Start;
        return first.AddMonths(-LookBackMonths);
    }
}
