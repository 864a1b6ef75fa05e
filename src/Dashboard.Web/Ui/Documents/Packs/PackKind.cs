namespace Dashboard.Web.Ui.Documents.Packs;

/// <summary>The packs of the performance cycle, by the meeting that reads them.</summary>
public enum PackKind
{
    /// <summary>Week 2: what the social care performance review reads.</summary>
    SocialCareReview,

    /// <summary>Week 5: what the quality assurance review reads.</summary>
    QualityAssurance,
}
