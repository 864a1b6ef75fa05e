using Dashboard.Measures.Records;

namespace Dashboard.Measures.Book;

/// <summary>Initial conferences by the enquiry they belong to.</summary>
/// <remarks>
/// A conference linked by id belongs to that enquiry only. An unlinked one that is no transfer-in belongs to the enquiry of the same child
/// that started 0 to <see cref="FollowUpDays"/> days before it, with no later enquiry up to its date.
/// </remarks>
public sealed class ConferenceIndex
{
    /// <summary>Longest time from an enquiry to an unlinked conference, in days.</summary>
    public const int FollowUpDays = 60;

    private readonly Dictionary<string, Conference> _linked = [];
    private readonly Dictionary<string, Enquiry> _enquiries;

    internal ConferenceIndex(IReadOnlyList<ChildFile> files)
    {
        _enquiries = files.SelectMany(file => file.Enquiries).DistinctBy(enquiry => enquiry.Id).ToDictionary(enquiry => enquiry.Id);
        foreach (var conference in files.SelectMany(file => file.Conferences).Where(conference => IsLinked(conference) && conference.HeldOn is not null))
        {
            // Of several conferences linked to one enquiry the first held answers it.
            if (!_linked.TryGetValue(conference.EnquiryId!, out var known) || conference.HeldOn < known.HeldOn)
            {
                _linked[conference.EnquiryId!] = conference;
            }
        }
    }

    /// <summary>The conference held because of an enquiry; null when none has been.</summary>
    public Conference? Of(ChildFile file, Enquiry enquiry)
    {
        if (_linked.TryGetValue(enquiry.Id, out var linked))
        {
            return linked;
        }

        var next = file.Enquiries.FirstOrDefault(other => other.StartedOn > enquiry.StartedOn)?.StartedOn;
        return file.Conferences.FirstOrDefault(conference =>
            conference.HeldOn is { } held
            && !IsLinked(conference)
            && conference.TransferIn != true
            && held >= enquiry.StartedOn
            && held.DayNumber - enquiry.StartedOn.DayNumber <= FollowUpDays
            && (next is null || held < next));
    }

    /// <summary>The day after which an enquiry waits for nothing more: that of its conference, or its own end where no conference is to come; null when neither has come.</summary>
    public DateOnly? AnsweredBy(ChildFile file, Enquiry enquiry) =>
        Of(file, enquiry) is { } held ? held.HeldOn
        : enquiry.Outcomes?.HasFlag(EnquiryOutcomes.ProtectionConference) == true || IsAwaited(file, enquiry) ? null
        : enquiry.EndedOn;

    /// <summary>Whether a conference is recorded for an enquiry, held or not.</summary>
    public static bool IsAwaited(ChildFile file, Enquiry enquiry) => file.Conferences.Any(conference => conference.EnquiryId == enquiry.Id);

    /// <summary>The enquiry that gives a conference its start; null when none is known.</summary>
    /// <remarks>The linked one; else the child's latest enquiry in the days before. A transfer-in conference has no enquiry of its own.</remarks>
    public Enquiry? EnquiryOf(ChildFile file, Conference conference)
    {
        if (IsLinked(conference))
        {
            return _enquiries[conference.EnquiryId!];
        }

        if (conference.TransferIn == true || conference.HeldOn is not { } held)
        {
            return null;
        }

        var latest = file.Enquiries.LastOrDefault(enquiry => enquiry.StartedOn <= held);
        return latest is not null && held.DayNumber - latest.StartedOn.DayNumber <= FollowUpDays ? latest : null;
    }

    private bool IsLinked(Conference conference) => conference.EnquiryId is not null && _enquiries.ContainsKey(conference.EnquiryId);
}
