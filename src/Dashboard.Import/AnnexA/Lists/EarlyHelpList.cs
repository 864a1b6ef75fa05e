using Dashboard.Data.Model;
using Dashboard.Import.AnnexA.Writing;
using Dashboard.Import.Checks;
using Dashboard.Import.Contract;
using Dashboard.Measures.Records;

namespace Dashboard.Import.AnnexA.Lists;

/// <summary>List 2: early help of the last six months, and what is going on.</summary>
internal sealed class EarlyHelpList : ChildList
{
    private readonly Column _started;
    private readonly Column _ended;
    private readonly Column _organisation;

    public EarlyHelpList()
        : base(2, "Early help", "One row per child and early help assessment or intervention.", withFamily: false, "ssd_early_help_episodes.earl_episode_id", "ssd_early_help_episodes.earl_person_id")
    {
        _started = NeededDate("Assessment start date", "First day.", ["Early Help Assessment Start Date"], "ssd_early_help_episodes.earl_episode_start_date");
        _ended = Date("Assessment completion date", "Date of completion, or end of the intervention.", ["Assessment authorisation date", "Assessment end date"], "ssd_early_help_episodes.earl_episode_end_date");
        _organisation = Text("Organisation completing assessment", "Organisation that leads.", TextLength.Sentence, ["Organisation completing the assessment", "Organisation"], "ssd_early_help_episodes.earl_episode_organisation");
    }

    public override IReadOnlyList<string> SheetNames => ["Early Help Assessments", "EHA"];

    public override ListEntry? Map(Row row)
    {
        var child = ReadChild(row);
        var started = row.NeededDate(_started);
        row.AddToKey(started);
        var episode = new EarlyHelpEpisode { Id = RecordId(row), ChildId = child.Id, StartedOn = started, EndedOn = row.End(_ended, started), Organisation = TextOf(row, _organisation) };
        return new ListEntry(child.Id, records =>
        {
            records.AddChild(child);
            records.Add(episode);
        });
    }

    public override IEnumerable<ListLine> Lines(StoredBook book) => book.Of<EarlyHelpEpisode>()
        .Where(episode => episode.StartedOn <= book.AsAt && (episode.EndedOn is null || book.IsWithinMonths(episode.StartedOn) || book.IsWithinMonths(episode.EndedOn)))
        .OrderBy(episode => episode.StartedOn)
        .SelectMany(episode => book.LineFor(episode.ChildId, LineOf, line =>
        {
            line.Set(_started, episode.StartedOn);
            line.Set(_ended, episode.EndedOn);
            line.Set(_organisation, episode.Organisation);
        }));
}
