using Dashboard.Measures.Book;
using Dashboard.Measures.Codes;
using Dashboard.Measures.Engine;

namespace Dashboard.Measures.Subjects.Outcomes;

/// <summary>One question about the scalings of one domain, put to every child with two scalings to compare.</summary>
internal sealed class ScalingMeasure : Measure
{
    private const int HighestScale = 10;

    private const string TwoScalings = "Children in the population";

    private static readonly IReadOnlyList<Band> Distances =
    [
        new("fell by 3 or more", -HighestScale, -3),
        new("fell by 1 or 2", -2, -1),
        new("the same", 0, 0),
        new("rose by 1 or 2", 1, 2),
        new("rose by 3 or more", 3, null),
    ];

    private readonly string _domain;
    private readonly Func<ScaledChild, MeasureCase> _case;

    private ScalingMeasure(string domain, MeasureDefinition definition, Func<ScaledChild, MeasureCase> @case) => (_domain, Definition, _case) = (domain, definition, @case);

    public override MeasureDefinition Definition { get; }

    /// <summary>The measures of a domain: distance travelled, the share better off, and the first and latest scale.</summary>
    public static IEnumerable<Measure> Of(string domain)
    {
        var distance = Distance(domain);
        yield return distance;
        yield return Improved(domain, distance.Definition);
        yield return Scale(domain, distance.Definition, "first", "First", Polarity.None, child => child.Case with { RecordId = child.First.Id, OccurredOn = child.First.ScaledOn, Amount = child.First.Value });
        yield return Scale(domain, distance.Definition, "latest", "Latest", Polarity.HigherIsBetter, child => child.Case with { Amount = child.Latest.Value });
    }

    public override IEnumerable<MeasureCase> Cases(MonthView view) => ScaledChild.Of(view, _domain).Where(child => child.HasTwo).Select(_case);

    private static ScalingMeasure Distance(string domain)
    {
        var words = ScalingDomains.List.Label(domain);
        return new ScalingMeasure(
            domain,
            new MeasureDefinition
            {
                Id = "outcome.distance." + domain,
                Title = $"Distance travelled: {words.ToLowerInvariant()}",
                Question = $"How far have children come on the scale of {words.ToLowerInvariant()}?",
                Subject = Subject.Outcomes,
                Kind = MeasureKind.Mean,
                Basis = PeriodBasis.AtMonthEnd,
                Polarity = Polarity.HigherIsBetter,
                Quadrant = Quadrant.WhatShareIsBetterOff,
                Numerator = "The latest scale of the current episode less the first one, added up",
                Denominator = TwoScalings,
                Population = ScaledChild.InWords,
                Exclusions = ScaledChild.Rules,
                AmountUnit = "points",
                Least = -HighestScale,
                Greatest = HighestScale,
                Bands = Distances,
                Splits = [],
                Columns = [CaseColumn.OccurredOn, CaseColumn.Amount, CaseColumn.Band, CaseColumn.Record],
                Needs = ScaledChild.Needs,
                Source = "Measure catalogue, section 14; Bexley Quality Assurance Framework: distance travelled on scaling questions.",
            },
            child => child.Case with { Amount = child.Distance });
    }

    private static ScalingMeasure Improved(string domain, MeasureDefinition distance) => new(
        domain,
        distance with
        {
            Id = "outcome.improved." + domain,
            Title = $"Better off: {ScalingDomains.List.Label(domain).ToLowerInvariant()}",
            Question = $"What share of children is higher on the scale of {ScalingDomains.List.Label(domain).ToLowerInvariant()} than at first?",
            Kind = MeasureKind.Share,
            Numerator = "The latest scale of the current episode is above the first one",
            Least = 0,
            Bands = [],
            Splits = [Dimensions.Status],
            Columns = [CaseColumn.Status, CaseColumn.OccurredOn, CaseColumn.Amount, CaseColumn.Reason, CaseColumn.Record],
        },
        child => child.Case with
        {
            Counted = child.Distance > 0,
            Amount = child.Distance,
            Reason = child.Distance > 0 ? Reasons.Rose : child.Distance < 0 ? Reasons.Fell : Reasons.Same,
        });

    private static ScalingMeasure Scale(string domain, MeasureDefinition distance, string which, string title, Polarity polarity, Func<ScaledChild, MeasureCase> @case) => new(
        domain,
        distance with
        {
            Id = $"outcome.{which}.{domain}",
            Title = $"{title} scale: {ScalingDomains.List.Label(domain).ToLowerInvariant()}",
            Question = $"Where on the scale of {ScalingDomains.List.Label(domain).ToLowerInvariant()} do children stand at {(which == "first" ? "first" : "the latest scaling")}?",
            Polarity = polarity,
            Numerator = $"The {which} scale of the current episode, 0 to 10, added up",
            Least = 0,
            Bands = [],
            Columns = [CaseColumn.OccurredOn, CaseColumn.Amount, CaseColumn.Record],
            Source = "Addition to the measure catalogue: the two ends of outcome.distance, of the same children.",
        },
        @case);
}
