using Dashboard.Measures.Calendar;
using Dashboard.Measures.Formatting;
using Dashboard.Web.Ui.Measures;

namespace Dashboard.Web.Features.Escalations;

/// <summary>What the page of consultations and escalations says, by rule.</summary>
public static class EscalationsWords
{
    /// <summary>How the page is read, on the page and in its files.</summary>
    public const string Explain =
        "An escalation is a concern that a conference chair, a reviewing officer or the principal social worker raises about the plan for a child, so that somebody more senior answers it at each stage. "
        + "Raising one is part of good practice: more of them is not worse. What matters is that they are answered within the limit of their stage, or within an extension that the person who raised it has agreed. "
        + "Open ones belong to the team that holds the child on the last day of the month; those raised and resolved to the team named when they were raised. "
        + "The source holds the last stage only, so that for a month before that stage began the stage is not known; it holds the day of resolution and no other outcome.";

    /// <summary>The sentence the page opens with.</summary>
    public static IReadOnlyList<SentencePart> Finding(string unit, Month month, MeasureTrend open, MeasureTrend over, YearRow consulted)
    {
        var sentence = new List<SentencePart> { new($"{unit}, {FigureText.Month(month)}: ") };
        sentence.AddRange(Escalations(open, over));
        if (consulted.Figure is { Denominator: > 0 } year)
        {
            sentence.AddRange(
            [
                new("; in "),
                new($"{PeriodText.When(month, consulted.Months)} "),
                new($"{FigureText.Number(year.Numerator)} of {Wording.Count((int)year.Denominator.Value, "initial conference")}", Strong: true),
                new($" had a consultation with the chair before"),
            ]);
        }

        return [.. sentence, new(".")];
    }

    private static IEnumerable<SentencePart> Escalations(MeasureTrend open, MeasureTrend over)
    {
        if (open.Figure.IsWithheld)
        {
            return [new($"the number of open escalations {FigureNotes.Withheld}")];
        }

        if (open.Figure.Value is not { } number)
        {
            return [new("this source does not supply escalations")];
        }

        if (number == 0)
        {
            return [new("no escalation is open")];
        }

        SentencePart count = new(Wording.Count((int)number, "escalation"), Strong: true);
        var be = number == 1 ? "is" : "are";
        return over.Figure.IsWithheld ? [count, new($" {be} open")]
            : over.Figure is not { Denominator: > 0 } limited
            ? [count, new($" {be} open, none of them in a stage that has a limit")]
            : [count, new($" {be} open; "), new($"{FigureText.Number(limited.Numerator)} of {FigureText.Number(limited.Denominator)}", Strong: true), new($" in a stage with a limit {(limited.Numerator == 1 ? "is" : "are")} past it")];
    }
}
