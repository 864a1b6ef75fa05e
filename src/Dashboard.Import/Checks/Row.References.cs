using Dashboard.Import.Contract;

namespace Dashboard.Import.Checks;

/// <content>References to other records.</content>
internal sealed partial class Row
{
    /// <summary>The child that the record is about.</summary>
    public string Child(Column column)
    {
        var id = Needed(column);
        return id.Length == 0 ? id : Held(column, id, state.Children, "child");
    }

    /// <summary>A child that need not be named.</summary>
    public string? ChildIfAny(Column column) => Values[column.Ordinal] is { } id ? Held(column, id, state.Children, "child") : null;

    public string? Referral(Column column) => Values[column.Ordinal] is { } id ? Held(column, id, state.Referrals, "referral") : null;

    public string? Period(Column column) => Values[column.Ordinal] is { } id ? Held(column, id, state.Periods, "period of care") : null;

    /// <summary>A child that is the key as well.</summary>
    public string KeyChild(Column column) => KeyPart(column, state.Children, "child");

    public string KeyAudit(Column column) => KeyPart(column, state.Audits, "audit");

    public string KeyFeedback(Column column) => KeyPart(column, state.FeedbackResponses, "feedback");

    public string KeyContact(Column column) => KeyPart(column, state.Contacts, "contact");

    public string KeyMissing(Column column) => KeyPart(column, state.MissingEpisodes, "missing episode");

    public string KeyUnit(Column column) => KeyPart(column, state.Teams, "unit");

    /// <summary>The audit that the record belongs to.</summary>
    public string Audit(Column column) => Parent(column, state.Audits, "audit");

    /// <summary>The assessment whose factors these are.</summary>
    public string Assessment(Column column) => Parent(column, state.Assessments, "assessment");

    public string? Enquiry(Column column) => Known(column, state.Enquiries, "enquiry");

    public string? ProtectionPlan(Column column) => Known(column, state.ProtectionPlans, "child protection plan");

    public string? Conference(Column column) => Known(column, state.Conferences, "initial conference");

    /// <summary>A record without which this one makes no sense.</summary>
    public string Parent(Column column, KnownKeys known, string what)
    {
        var id = Needed(column);
        return id.Length == 0 ? id : Held(column, id, known, what);
    }

    /// <summary>A worker; one that is not known is flagged and left out.</summary>
    public string? Worker(Column column) => Known(column, state.Workers, "worker");

    /// <summary>A worker that the record cannot do without: one that is not known is flagged and the id kept.</summary>
    public string NeededWorker(Column column)
    {
        var id = NeededText(column);
        if (id.Length == 0 || !state.Workers.Supplied)
        {
            return id;
        }

        if (state.Workers.Find(id) is { } held)
        {
            return held;
        }

        Flag(column, "unknown id", "There is no such worker. The id is kept as it is.");
        return id;
    }

    /// <summary>A team; one that is not in the tree is flagged and left out.</summary>
    public string? Team(Column column) => Known(column, state.Teams, "team");

    /// <summary>A team that the record cannot do without: one that is not in the tree is flagged, and the record hangs under the authority.</summary>
    public string NeededTeam(Column column)
    {
        var id = Needed(column);
        if (id.Length == 0)
        {
            return id;
        }

        if (state.Teams.Find(id) is { } held)
        {
            return held;
        }

        Flag(column, "unknown id", "There is no such team. The row hangs under the authority.");
        return Ssd.OrgTreeBuilder.AuthorityId;
    }

    /// <summary>A team given by id or by name.</summary>
    public string? TeamOrName(Column column)
    {
        if (Values[column.Ordinal] is { } text && state.Teams.Find(text) is null && state.TeamsByName.TryGetValue(text, out var id))
        {
            return id;
        }

        return Team(column);
    }

    /// <summary>Another record that need not be there: an unknown one is flagged and left out.</summary>
    public string? Known(Column column, KnownKeys known, string what)
    {
        if (Values[column.Ordinal] is not { } given)
        {
            return null;
        }

        if (known.Find(given) is { } held)
        {
            return held;
        }

        if (!known.Supplied)
        {
            return Text(column);
        }

        Flag(column, "unknown id", $"There is no such {what} in the load. Read as not known.");
        return null;
    }

    private string Held(Column column, string id, KnownKeys known, string what)
    {
        if (known.Find(id) is { } held)
        {
            return held;
        }

        Reject(column, "unknown id", $"There is no such {what} in the load.");
        return id;
    }
}
