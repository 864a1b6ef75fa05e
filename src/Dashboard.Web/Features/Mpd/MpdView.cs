using Dashboard.Measures.Calendar;
using Dashboard.Web.Ui.Documents;
using Dashboard.Web.Ui.Measures;

namespace Dashboard.Web.Features.Mpd;

/// <summary>The monthly performance data as read for one reader; without a document where the month is not issued.</summary>
/// <param name="Place">What is chosen and what may be.</param>
/// <param name="Asked">Month that was asked for.</param>
/// <param name="LatestIssued">The latest issued month; null while none is.</param>
/// <param name="Document">The document; null where the month is not issued.</param>
/// <param name="Finding">The sentence it opens with.</param>
/// <param name="SeesExact">Whether the reader may have exact figures.</param>
public sealed record MpdView(PagePlace Place, Month Asked, Month? LatestIssued, DocumentSpec? Document, IReadOnlyList<SentencePart> Finding, bool SeesExact);
