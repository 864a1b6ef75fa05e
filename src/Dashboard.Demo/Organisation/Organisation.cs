namespace Dashboard.Demo.Organisation;

/// <summary>The teams, everyone who ever worked in them, and those who work across them.</summary>
internal sealed class Organisation
{
    public List<Team> Teams { get; } = [];

    public List<Worker> Workers { get; } = [];

    public required Team Reviewing { get; init; }

    public IEnumerable<Team> Of(TeamKind kind) => Teams.Where(t => t.Kind == kind);

    public List<Worker> Across(string role, DateOnly on) => Workers.FindAll(w => w.Role == role && w.InPostOn(on));
}
