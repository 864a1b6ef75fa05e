using Dashboard.Measures.Codes;
using Dashboard.Measures.Engine;
using Dashboard.Measures.Instruments;
using Dashboard.Web.Ui.Links;
using Dashboard.Web.Ui.Measures;
using Dashboard.Web.Ui.Text;

namespace Dashboard.Web.Features.Audits.Instruments;

/// <summary>The instruments of audits, as read for one reader.</summary>
public sealed record InstrumentsView
{
    public required PagePlace Place { get; init; }

    /// <summary>Months that use is counted over.</summary>
    public required int Months { get; init; }

    public required IReadOnlyList<SentencePart> Finding { get; init; }

    public required IReadOnlyList<InstrumentUse> Instruments { get; init; }

    /// <summary>Which grade a scale stands for.</summary>
    public required GradeBands Bands { get; init; }

    public required IReadOnlyList<Note> Notes { get; init; }

    public required DateOnly? AsAt { get; init; }

    /// <summary>The same with one instrument alone.</summary>
    public InstrumentsView Only(Instrument instrument) => this with { Instruments = [.. Instruments.Where(use => use.Instrument.Id == instrument.Id)] };

    /// <summary>Address of the audits with an instrument; null where there are none or the reader may not open them.</summary>
    public string? Cases(InstrumentUse use) => Place.OpensCases && use.Audits > 0
        ? CaseUrls.For(AuditIds.Completed, Place.Month, Place.UnitId, split: new CategoryPair(Dimensions.Instrument, use.Instrument.Id), months: Months)
        : null;

    /// <summary>Address of the page of an instrument.</summary>
    public string Url(InstrumentUse use) => (Place.Filter with { Page = $"{AuditsFeature.InstrumentsPage}/{use.Instrument.Id}" }).ToUrl();

    /// <summary>Address of the answers with an instrument.</summary>
    public string Answers(InstrumentUse use) => (Place.Filter with { Page = AuditsFeature.QuestionsPage, Part = (AuditFilters.Instrument, use.Instrument.Id) }).ToUrl();
}
