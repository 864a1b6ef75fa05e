namespace Dashboard.Web.Ui.Documents.Packs;

/// <summary>Gives documents to a pack. Each feature registers its own as a singleton; the pack knows none of them.</summary>
public interface IPackSource
{
    /// <summary>Pack that it gives to.</summary>
    PackKind Pack { get; }

    /// <summary>Place in the contents.</summary>
    int Order { get; }

    /// <summary>What the documents are, in words.</summary>
    string Title { get; }

    /// <summary>What is there and what is missing, as far as the person may read it. Documents are read one by one later.</summary>
    Task<IReadOnlyList<PackEntry>> EntriesAsync(PackRequest request, CancellationToken cancellationToken);
}
