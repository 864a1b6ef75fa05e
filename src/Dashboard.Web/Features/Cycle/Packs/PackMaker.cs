using System.IO.Compression;
using Dashboard.Data.Access;
using Dashboard.Data.Queries;
using Dashboard.Measures.Book;
using Dashboard.Measures.Calendar;
using Dashboard.Measures.Formatting;
using Dashboard.Web.Setup;
using Dashboard.Web.Ui.Documents.Packs;
using Dashboard.Web.Ui.Documents.Word;
using Dashboard.Web.Ui.Measures;
using Dashboard.Web.Ui.Progress;
using Dashboard.Web.Ui.States;
using Dashboard.Web.Ui.Text;
using Microsoft.Extensions.Options;

namespace Dashboard.Web.Features.Cycle.Packs;

/// <summary>Puts the documents that features give into one zip, in memory, each read when its turn comes and under the rights of the person who asks.</summary>
public sealed class PackMaker(IEnumerable<IPackSource> sources, StatusQueries statuses, IOptions<PortalOptions> portal, TimeProvider clock, ILogger<PackMaker> logger)
{
    private const long LargestBytes = 200_000_000;
    private const string ContentsName = "00-contents.docx";

    /// <summary>Makes a pack.</summary>
    /// <param name="scope">Who asks.</param>
    /// <param name="kind">Pack.</param>
    /// <param name="asked">Month; the latest issued when it is null or not issued.</param>
    /// <param name="report">Told how far it is.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <exception cref="PackRefusedException">There is nothing to make it of, or it is too large.</exception>
    public async Task<PackResult> MakeAsync(AccessScope scope, PackKind kind, Month? asked, Action<PackProgress> report, CancellationToken cancellationToken)
    {
        var status = FigureNotes.Named(await statuses.StatusAsync(cancellationToken), portal.Value);
        var request = Request(scope, status, asked);
        var parts = new List<(IPackSource Source, IReadOnlyList<PackEntry> Entries)>();
        foreach (var source in sources.Where(source => source.Pack == kind).OrderBy(source => source.Order))
        {
            parts.Add((source, await source.EntriesAsync(request, cancellationToken)));
        }

        var (lines, done, all) = (new List<PackLine>(), 0, parts.Sum(part => part.Entries.Count(entry => entry.File is not null)) + 1);
        using var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (place, (source, entries)) in parts.Index())
            {
                Tell(place);
                foreach (var entry in entries)
                {
                    lines.Add(await AddAsync(zip, source, entry, request, cancellationToken));
                    if (entry.File is not null)
                    {
                        done++;
                        Tell(place);
                    }

                    if (file.Length > LargestBytes)
                    {
                        throw new PackRefusedException("The pack would be too large to be kept. Take the documents from their own pages.");
                    }
                }
            }

            Tell(parts.Count);
            var contents = PackContents.Of(kind, request, Place(status, request), Provenance(status, request.Month), lines);
            await WriteAsync(zip, ContentsName, stream => DocxWriter.Write(stream, contents), request, cancellationToken);
        }

        return new PackResult(
            $"{CycleUrls.Code(kind)}-pack-{request.Month}-{string.Join('-', request.UnitIds)}.zip",
            file.ToArray(),
            lines.Count(line => line.File is not null),
            lines.Count(line => line.File is null));

        void Tell(int running) => report(new PackProgress(done * 100 / all,
        [
            .. parts.Select((part, place) => new WorkStep(part.Source.Title, place < running ? WorkStepState.Done : place == running ? WorkStepState.Running : WorkStepState.Waiting)),
            new WorkStep("Contents, with what is missing", running == parts.Count ? WorkStepState.Running : WorkStepState.Waiting),
        ]));
    }

    private async Task<PackLine> AddAsync(ZipArchive zip, IPackSource source, PackEntry entry, PackRequest request, CancellationToken cancellationToken)
    {
        if (entry.File is not { } file)
        {
            return new PackLine(source.Title, entry.Title, entry.State, null);
        }

        try
        {
            if (await file.ReadAsync(cancellationToken) is not { } write)
            {
                return new PackLine(source.Title, entry.Title, "Nothing has been counted for it", null);
            }

            await WriteAsync(zip, file.Name, write, request, cancellationToken);
            return new PackLine(source.Title, entry.Title, entry.State, file.Name);
        }
        catch (AccessDeniedException refusal)
        {
            return new PackLine(source.Title, entry.Title, refusal.Message, null);
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            // One document that fails does not take the others with it: the contents say so.
            var reference = ReferenceId.New();
            logger.LogError(fault, "A document of a pack could not be made. Reference {Reference}", reference);
            return new PackLine(source.Title, entry.Title, $"It could not be made. Reference {reference}", null);
        }
    }

    private static async Task WriteAsync(ZipArchive zip, string name, Action<Stream> write, PackRequest request, CancellationToken cancellationToken)
    {
        using var document = new MemoryStream();
        write(document);
        document.Position = 0;

        // Documents are zipped in themselves: to press them again takes time and gains nothing.
        var entry = zip.CreateEntry(name, CompressionLevel.NoCompression);
        entry.LastWriteTime = request.WrittenAt;
        await using var stream = await entry.OpenAsync(cancellationToken);
        await document.CopyToAsync(stream, cancellationToken);
    }

    private PackRequest Request(AccessScope scope, StoreStatus status, Month? asked)
    {
        if (!scope.AttendsReviews)
        {
            throw new PackRefusedException("Packs are made by managers, senior leaders and analysts.");
        }

        if (status.Publications.Count == 0)
        {
            throw new PackRefusedException("No month has been issued yet. A pack is made of an issued month.");
        }

        var month = asked is { } wanted && status.Publications.ContainsKey(wanted) ? wanted : status.Publications.Keys.Max();
        List<string> units = scope.SeesWholeAuthority ? [OrgTree.AuthorityId] : [.. scope.UnitIds.Where(unit => scope.MaySeeChildrenOf(status.Tree, unit)).Distinct()];
        return units.Count > 0
            ? new PackRequest(scope, month, units, portal.Value.ProtectiveMarking, clock.GetLocalNow())
            : throw new PackRefusedException("Your sign-in names no part of the service, so there is nothing to put into a pack. Ask the people who run the portal to give you the scope of your team.");
    }

    private static string Place(StoreStatus status, PackRequest request) => Wording.List([.. request.UnitIds.Select(status.UnitName)]);

    private static string Provenance(StoreStatus status, Month month)
    {
        var publication = status.Publications[month];
        return $"Month as issued on {ClockText.Day(publication.IssuedAt)}. Source: {FigureNotes.Source(status)}. Data as at {FigureText.Date(publication.DataAsAt)}.";
    }
}
