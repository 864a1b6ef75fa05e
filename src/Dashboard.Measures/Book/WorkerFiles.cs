namespace Dashboard.Measures.Book;

/// <summary>Sorts records into one file per worker and leaves out what is dated after the date of the data.</summary>
internal static class WorkerFiles
{
    public static IReadOnlyList<WorkerFile> Of(CaseBookRecords records, DateOnly asAt)
    {
        var posts = records.Posts.GroupBy(post => post.WorkerId).ToDictionary(group => group.Key, group => group.Last());
        var supervisions = records.StaffSupervisions.Where(row => row.SupervisedOn <= asAt).ToLookup(row => row.WorkerId);
        var observations = records.Observations.Where(row => row.ObservedOn <= asAt).ToLookup(row => row.WorkerId);
        var audits = records.Audits.Where(row => row.AuditedOn <= asAt).ToLookup(row => row.AuditorId);
        var ids = posts.Keys
            .Concat(supervisions.Select(group => group.Key))
            .Concat(observations.Select(group => group.Key))
            .Concat(audits.Select(group => group.Key));
        return [.. ids.Distinct().Order(StringComparer.Ordinal).Select(id => new WorkerFile
        {
            Id = id,
            Post = posts.GetValueOrDefault(id),
            Supervisions = [.. supervisions[id].OrderBy(row => (row.SupervisedOn, row.Id))],
            Observations = [.. observations[id].OrderBy(row => (row.ObservedOn, row.Id))],
            AuditsDone = [.. audits[id].OrderBy(row => (row.AuditedOn, row.Id))],
        })];
    }
}
