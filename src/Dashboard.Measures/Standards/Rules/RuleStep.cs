using System.Text;

namespace Dashboard.Measures.Standards;

/// <summary>One step of a timescale: a limit, and how long it is the one that holds.</summary>
/// <remarks>Written as a limit with additions: "20 wd once", "5 d once from start", "1 w for 4 w", "3 wd before", "6 m".</remarks>
public sealed record RuleStep
{
    private const string OnceWord = "once";
    private const string ForWord = "for";
    private const string BeforeWord = "before";

    private static readonly string[] FromStartWords = ["from", "start"];

    /// <summary>From the last event, or from the start of the clock, to the next event.</summary>
    public required TimeLimit Limit { get; init; }

    /// <summary>Whether it holds for one event only; the steps after it begin with the next.</summary>
    public bool Once { get; init; }

    /// <summary>Whether the limit is counted from the start of the clock even where events lie between.</summary>
    public bool FromStart { get; init; }

    /// <summary>Time since the start of the clock until which the step holds; null for as long as the clock runs.</summary>
    public TimeLimit? Until { get; init; }

    /// <summary>Whether the event must come so long before the clock's own event, not after it.</summary>
    public bool Before { get; init; }

    /// <summary>In words.</summary>
    /// <param name="shape">How the rule is kept: an event that repeats comes every so often, another one within a time.</param>
    public string Words(RuleShape shape)
    {
        if (Before)
        {
            return Limit.Length == 0 ? "on or before the day" : $"at least {Limit.Words} before";
        }

        if (Limit.Length == 0)
        {
            return "on " + Limit.Words;
        }

        var text = new StringBuilder();
        text.Append(Once || shape != RuleShape.Repeating ? "within " : "every ").Append(Limit.Words);
        text.Append(FromStart ? " of the start" : string.Empty);
        text.Append(Until is { } until ? $" for the first {until.Words}" : string.Empty);
        return text.ToString();
    }

    /// <summary>Reads a step; says why when it cannot.</summary>
    public static bool TryParse(string text, out RuleStep step, out string? fault)
    {
        step = null!;
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (!TimeLimit.TryParse(string.Join(' ', words.Take(2)), out var limit, out fault))
        {
            return false;
        }

        var read = new RuleStep { Limit = limit };
        var rest = words.Skip(2).ToArray();
        while (rest.Length > 0 && fault is null)
        {
            (read, rest, fault) = ReadAddition(read, rest);
        }

        step = read;
        return fault is null;
    }

    public override string ToString() => string.Join(' ', new[]
    {
        Limit.ToString(),
        Once ? OnceWord : null,
        FromStart ? string.Join(' ', FromStartWords) : null,
        Until is { } until ? $"{ForWord} {until}" : null,
        Before ? BeforeWord : null,
    }.OfType<string>());

    private static (RuleStep Step, string[] Left, string? Fault) ReadAddition(RuleStep step, string[] words)
    {
        if (words[0] == OnceWord)
        {
            return (step with { Once = true }, words[1..], null);
        }

        if (words[0] == BeforeWord)
        {
            return (step with { Before = true, Once = true }, words[1..], null);
        }

        if (words.Take(FromStartWords.Length).SequenceEqual(FromStartWords))
        {
            return (step with { FromStart = true }, words[FromStartWords.Length..], null);
        }

        if (words[0] == ForWord && words.Length >= 3)
        {
            return TimeLimit.TryParse(string.Join(' ', words[1..3]), out var until, out var fault)
                ? (step with { Until = until }, words[3..], null)
                : (step, [], fault);
        }

        return (step, [], $"\"{string.Join(' ', words)}\" is not understood after the limit; write once, from start, for and a limit, or before");
    }
}
