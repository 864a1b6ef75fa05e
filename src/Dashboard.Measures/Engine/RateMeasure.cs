using Dashboard.Measures.Book;

namespace Dashboard.Measures.Engine;

/// <summary>A count per 10,000 resident children: of the month end for a stock, of twelve months for a flow.</summary>
/// <remarks>Its cases are those of the measure it is made from.</remarks>
public sealed class RateMeasure : Measure
{
    private const string PopulationField = "population.age_0_17";

    /// <summary>The rate of a counted measure.</summary>
    public RateMeasure(Measure counted)
    {
        Base = counted;
        var definition = counted.Definition;
        var flow = definition.Basis == PeriodBasis.InMonth;
        Definition = definition with
        {
            Id = definition.Id + ".rate",
            Title = definition.Title + " per 10,000 children",
            Question = definition.Question.TrimEnd('?') + ", for every 10,000 children who live here?",
            Kind = MeasureKind.Rate,
            Basis = flow ? PeriodBasis.TwelveMonths : definition.Basis,
            Numerator = flow ? definition.Numerator + ", in the twelve months that end with the month" : definition.Numerator,
            Denominator = "Resident children aged 0 to 17 of that year, in ten thousands",
            Bands = [],
            Splits = [],
            Needs = [.. definition.Needs, PopulationField],
            CasesOf = definition.Id,
            Months = flow ? 12 : 1,
        };
    }

    /// <summary>A count and its rate.</summary>
    public static IEnumerable<Measure> With(Measure counted) => [counted, new RateMeasure(counted)];

    /// <summary>The measure that is counted.</summary>
    public Measure Base { get; }

    public override MeasureDefinition Definition { get; }

    public override IEnumerable<MeasureCase> Cases(MonthView view) => Base.Cases(view);
}
