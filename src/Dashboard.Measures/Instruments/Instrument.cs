namespace Dashboard.Measures.Instruments;

/// <summary>A form that audits are done with: its areas and questions, each answered on a scale of 0 to 10 or with a grade.</summary>
/// <remarks>Source: the text named in <see cref="Source"/>, in words of the portal.</remarks>
public sealed record Instrument
{
    /// <summary>Fixed id, as in the template audit.</summary>
    public required string Id { get; init; }

    /// <summary>What it is called on screen.</summary>
    public required string Title { get; init; }

    /// <summary>The text that it comes from.</summary>
    public required string Source { get; init; }

    /// <summary>What a reader should know of it; null for nothing.</summary>
    public string? Note { get; init; }

    /// <summary>What the text itself says of scales and grades; figures follow the bands of the settings.</summary>
    public string? GradeBands { get; init; }

    /// <summary>Areas, in the order of the form.</summary>
    public required IReadOnlyList<InstrumentArea> Areas { get; init; }

    /// <summary>Questions, in the order of the form.</summary>
    public required IReadOnlyList<InstrumentQuestion> Questions { get; init; }

    /// <summary>The question of a code, whatever its case; null when the form has none.</summary>
    public InstrumentQuestion? Find(string code) => Questions.FirstOrDefault(question => string.Equals(question.Code, code, StringComparison.OrdinalIgnoreCase));

    /// <summary>The questions of an area.</summary>
    public IReadOnlyList<InstrumentQuestion> Of(InstrumentArea area) => [.. Questions.Where(question => question.AreaId == area.Id)];
}
