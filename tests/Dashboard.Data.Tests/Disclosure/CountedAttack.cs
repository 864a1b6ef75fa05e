using Dashboard.Data.Access;
using Dashboard.Data.Queries;
using Dashboard.Measures.Calendar;
using Dashboard.Measures.Disclosure;
using Dashboard.Measures.Engine;
using Dashboard.TestSupport.Disclosure;

namespace Dashboard.Data.Tests.Disclosure;

/// <summary>Asks for every measure, month, unit and period as a reader may, and solves for the counts that are withheld.</summary>
/// <param name="figures">Asks for figures.</param>
/// <param name="catalogue">Measures.</param>
/// <param name="truth">What is counted: for names, and to see whether something found is small.</param>
internal sealed class CountedAttack(PeriodQueries figures, Catalogue catalogue, CountedQuantities truth)
{
    private const int Year = 12;

    private static readonly int[] Windows = [1, 3, 6, 12];

    private readonly Attacker _attacker = new();
    private readonly DisclosureRules _rules = new();
    private readonly Dictionary<string, (string What, IReadOnlyList<string> Sum, long Value)> _targets = [];

    /// <summary>Small counts that were asked about.</summary>
    public int Targets => _targets.Count;

    /// <summary>Small counts that are found out.</summary>
    public async Task<IReadOnlyList<string>> RunAsync(AccessScope reader)
    {
        foreach (var definition in catalogue.All.Select(measure => measure.Definition))
        {
            foreach (var (last, month) in truth.Months.Index())
            {
                foreach (var months in Figures.AddUp(definition) ? Windows.Append(Period.StatutoryYear.MonthsTo(month)).Distinct() : [1])
                {
                    if (last + 1 >= months)
                    {
                        await LearnAsync(reader, definition, last + 1 - months, months);
                    }
                }
            }
        }

        KnowWhatEverybodyKnows();
        _attacker.Solve();
        return [.. _targets.Values.Select(Found).OfType<string>()];
    }

    private async Task LearnAsync(AccessScope reader, MeasureDefinition definition, int first, int months)
    {
        var shown = await figures.UnitsAsync(reader, definition.Id, truth.Months[first + months - 1], months, CancellationToken.None);
        foreach (var unit in truth.Units)
        {
            if (definition.Kind == MeasureKind.Rate)
            {
                LearnRate(definition, shown[unit], unit, first);
                continue;
            }

            foreach (var role in CountedQuantities.Roles(definition))
            {
                Learn(definition, role, shown[unit], unit, first, months);
            }
        }
    }

    private void Learn(MeasureDefinition definition, string role, UnitFigure figure, string unit, int first, int months)
    {
        if (truth.Name(definition.Id, role) is not { } name)
        {
            return;
        }

        var sum = truth.Sum(name, unit, first, months);
        if (CountedQuantities.Number(definition, figure, role) is { } number)
        {
            _attacker.Learn(sum, (long)number);
        }
        else if (figure.IsWithheld && months == 1 && role == (definition.IsPercentage ? CountedQuantities.Cases : CountedQuantities.Counted))
        {
            _attacker.LearnAtLeast(sum, 1);
        }

        _attacker.Mention(sum);
        var value = Enumerable.Range(first, months).Sum(month => truth.Value(name, unit, month));
        if (_rules.IsSmall(value) && role is CountedQuantities.Counted or CountedQuantities.Others && definition.Disclosure == DisclosureRule.SmallNumbers)
        {
            _targets.TryAdd($"{name} {unit} {first} {months}", ($"{definition.Id} {role} {unit} {truth.Months[first]} {months}", sum, value));
        }
    }

    private void LearnRate(MeasureDefinition definition, UnitFigure figure, string unit, int last)
    {
        if (figure.Numerator is { } events && truth.Name(definition.CasesOf!, CountedQuantities.Counted) is { } name && last + 1 >= definition.Months)
        {
            _attacker.Learn(truth.Sum(name, unit, last + 1 - definition.Months, definition.Months), (long)events);
        }
    }

    private void KnowWhatEverybodyKnows()
    {
        var places = truth.Units.Skip(1).Append(CountedQuantities.Rest).ToList();
        foreach (var place in places)
        {
            for (var month = 0; month < truth.Months.Count; month++)
            {
                foreach (var share in truth.Measures)
                {
                    Know(share, place, month);
                }
            }
        }

        foreach (var (year, parts) in Years())
        {
            foreach (var place in places)
            {
                for (var month = Year - 1; month < truth.Months.Count; month++)
                {
                    _attacker.Define(CountedQuantities.Unknown(year, place, month), [.. Enumerable.Range(month + 1 - Year, Year).Select(part => CountedQuantities.Unknown(parts, place, part))]);
                }
            }
        }
    }

    /// <summary>The two sides of a share are its cases; nobody is outside the services where nobody is.</summary>
    private void Know(string measure, string place, int month)
    {
        string[] roles = [CountedQuantities.Counted, CountedQuantities.Others, CountedQuantities.Cases, CountedQuantities.Amounts];
        var names = roles.Select(role => truth.Name(measure, role)).ToList();
        if (names is [{ } counted, { } others, { } cases, _])
        {
            _attacker.Define(CountedQuantities.Unknown(cases, place, month), CountedQuantities.Unknown(counted, place, month), CountedQuantities.Unknown(others, place, month));
        }

        if (place != CountedQuantities.Rest)
        {
            return;
        }

        var known = names.OfType<string>().Select(name => (Unknown: CountedQuantities.Unknown(name, place, month), Value: truth.Value(name, place, month))).ToList();
        foreach (var (unknown, value) in known)
        {
            if (known.TrueForAll(other => other.Value == 0))
            {
                _attacker.Learn([unknown], 0);
            }
            else if (value < 0)
            {
                _attacker.MayBeNegative(unknown);
            }
        }
    }

    /// <summary>Quantities over twelve months, and the quantity of the months that they add up.</summary>
    private IEnumerable<(string Year, string Months)> Years()
    {
        var definitions = catalogue.All.Select(measure => measure.Definition).Where(definition => definition.Kind != MeasureKind.Rate).ToList();
        var monthly = Named(definitions.Where(definition => definition.Basis == PeriodBasis.InMonth));
        return Named(definitions.Where(definition => definition.Basis == PeriodBasis.TwelveMonths))
            .SelectMany(year => monthly.Where(months => truth.Units.All(unit => Enumerable.Range(Year - 1, Math.Max(0, truth.Months.Count - Year + 1)).All(month =>
                truth.Value(year, unit, month) == Enumerable.Range(month + 1 - Year, Year).Sum(part => truth.Value(months, unit, part))))).Select(months => (year, months)));
    }

    private List<string> Named(IEnumerable<MeasureDefinition> definitions) =>
        [.. definitions.SelectMany(definition => CountedQuantities.Roles(definition).Select(role => truth.Name(definition.Id, role))).OfType<string>().Distinct()];

    private string? Found((string What, IReadOnlyList<string> Sum, long Value) target)
    {
        var (low, high) = _attacker.Between(target.Sum);
        return _attacker.WorkOut(target.Sum) is { } value ? $"{target.What}: {value} by sums, {target.Value} in truth"
            : low >= high ? $"{target.What}: {low} by what it can be, {target.Value} in truth"
            : null;
    }
}
