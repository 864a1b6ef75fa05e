using Dashboard.Measures.Calendar;
using Dashboard.Measures.Engine;
using Dashboard.Measures.Formatting;
using Dashboard.Measures.Statistics;
using Dashboard.Web.Ui.Measures;

namespace Dashboard.Web.Features.Audits;

/// <summary>What the page of audits says, by rule.</summary>
public static class AuditsWords
{
    /// <summary>How the page is read, on the page and in its files.</summary>
    public const string Explain =
        "An audit is a close look at the work with one child, done by a manager together with the practitioner and graded outstanding, good, requires improvement or inadequate. "
        + "Each team manager is to do one a month; others come from themes, practice weeks and groups of several services. Audits are few and are not drawn by lot, so the grades show what was looked at, not all the work: read them over a year and beside other measures. "
        + "A low grade is how the service learns. What matters next is that an inadequate audit is answered within a day, that the actions agreed are completed, and that a second person who looks again sees the same. "
        + "Audits belong to the team recorded with them, and managers to their own team.";

    /// <summary>Whom the names of auditors belong to.</summary>
    public const string Auditors = "An audit counts for the team and worker whose work is looked at, and for its auditor here. Of managers the monthly audit is asked for; others audit for a theme, a practice week or the whole service.";

    /// <summary>The sentence the page opens with.</summary>
    public static IReadOnlyList<SentencePart> Finding(string unit, Month month, int months, UnitFigure done, UnitFigure good, UnitFigure inadequate, UnitFigure managers)
    {
        var sentence = new List<SentencePart> { new($"{unit}, {PeriodText.When(month, months)}: ") };
        if (done.IsWithheld)
        {
            return [.. sentence, new($"the number of audits {FigureNotes.Withheld}.")];
        }

        if (done.Value is not { } number)
        {
            return [.. sentence, new("this source does not supply audits.")];
        }

        sentence.AddRange(number == 0 ? [new("no audit was done")] : [new(Wording.Count((int)number, "audit"), Strong: true), new(number == 1 ? " was done" : " were done")]);
        if (good is { Denominator: > 0 } graded)
        {
            sentence.AddRange([new("; "), new(FigureText.Percent(graded.Value), Strong: true), new($" of the {FigureText.Number(graded.Denominator)} graded are good or outstanding")]);
            sentence.AddRange(inadequate.Value is { } share ? [new(" and "), new(FigureText.Percent(share), Strong: true), new(" inadequate")] : Array.Empty<SentencePart>());
        }
        else if (good.IsWithheld)
        {
            sentence.Add(new($"; the share that is good or outstanding {FigureNotes.Withheld}"));
        }

        if (managers is { Denominator: > 0 })
        {
            sentence.AddRange(
            [
                new($"; in {FigureText.Month(month)} "),
                new($"{FigureText.Number(managers.Numerator)} of {Wording.Count((int)managers.Denominator.Value, "team manager")}", Strong: true),
                new(" did an audit"),
            ]);
        }

        return [.. sentence, new(".")];
    }

    /// <summary>What kappa says of the moderations; never a word such as fair, on which texts do not agree.</summary>
    public static string Agreement(Kappa kappa) => kappa switch
    {
        { Count: 0 } => "No moderation has both grades, so agreement beyond chance cannot be worked out.",
        { Value: { } value } => $"Of {Wording.Count(kappa.Count, "moderation")} with both grades, {FigureText.Percent(kappa.Observed)} gave the same grade; chance alone would bring {FigureText.Percent(kappa.Expected)}. Cohen’s kappa is {FigureText.Index(value)}.",
        _ => $"Of {Wording.Count(kappa.Count, "moderation")} with both grades, all gave one and the same grade: chance explains that as well, so kappa is left open.",
    };

    /// <summary>What happened to inadequate audits.</summary>
    public static string Answered(Month month, int months, UnitFigure figure) => $"In {PeriodText.When(month, months)}, " + figure switch
    {
        { IsWithheld: true } => $"the share of inadequate audits answered within 24 hours {FigureNotes.Withheld}.",
        { Denominator: 0 } => "no audit is graded inadequate.",
        { Denominator: { } all, Numerator: { } inTime } => $"{FigureText.Number(inTime)} of {Wording.Count((int)all, "inadequate audit")} had all their immediate actions completed by the next day.",
        _ => "it is not known whether inadequate audits were answered within 24 hours.",
    };
}
