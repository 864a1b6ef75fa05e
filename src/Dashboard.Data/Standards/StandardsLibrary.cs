using Dashboard.Data.Portal;
using Dashboard.Data.Store;
using Dashboard.Measures.Standards;
using Microsoft.EntityFrameworkCore;

namespace Dashboard.Data.Standards;

/// <summary>The profiles that can be used here, read once when the portal or a command starts.</summary>
/// <remarks>A file of the folder that is wrong is refused; the last good version of it, which the store keeps, stays in use.</remarks>
public sealed class StandardsLibrary(ReportingStore store, TimeProvider clock, StandardsOptions options) : IDisposable
{
    private readonly SemaphoreSlim _reading = new(1, 1);
    private ProfileLibrary? _library;

    /// <summary>Profile that holds until an administrator switches it; the default where the set one cannot be used.</summary>
    public string FirstProfile(ProfileLibrary library) => library.Offers(options.Profile) ? options.Profile : StandardsTimeline.DefaultProfile;

    /// <summary>The profiles.</summary>
    public async Task<ProfileLibrary> ReadAsync(CancellationToken cancellationToken)
    {
        if (_library is { } known)
        {
            return known;
        }

        await _reading.WaitAsync(cancellationToken);
        try
        {
            return _library ??= await ReadFilesAsync(cancellationToken);
        }
        finally
        {
            _reading.Release();
        }
    }

    public void Dispose() => _reading.Dispose();

    private async Task<ProfileLibrary> ReadFilesAsync(CancellationToken cancellationToken)
    {
        var files = StandardsSettings.Files(options);
        var holidays = StandardsSettings.Holidays(options);
        var library = ProfileLibrary.Of(files, holidays);
        if (files.Count > 0)
        {
            library = await WithLastGoodAsync(files, library, holidays, cancellationToken);
        }

        return library.Offers(options.Profile) ? library : library.With(new ProfileFault(
            "Settings",
            null,
            $"Standards:Profile: there is no profile \"{options.Profile}\"; there are {string.Join(", ", library.Selectable.Select(profile => profile.Id))}. {StandardsTimeline.DefaultProfile} is used"));
    }

    private async Task<ProfileLibrary> WithLastGoodAsync(IReadOnlyList<(string File, string Text)> files, ProfileLibrary library, HolidayChanges holidays, CancellationToken cancellationToken)
    {
        await using var context = await store.OpenAsync(cancellationToken);
        var kept = await context.ProfileFiles.ToDictionaryAsync(file => file.Name, cancellationToken);
        var faulty = library.Faults.Select(fault => fault.File).ToHashSet();
        foreach (var (name, text) in files.Where(file => !faulty.Contains(file.File)))
        {
            if (!kept.TryGetValue(name, out var row))
            {
                context.ProfileFiles.Add(new ProfileFile { Name = name, Text = text, AcceptedAt = clock.GetUtcNow().UtcDateTime });
            }
            else if (row.Text != text)
            {
                (row.Text, row.AcceptedAt) = (text, clock.GetUtcNow().UtcDateTime);
            }
        }

        await context.SaveChangesAsync(cancellationToken);
        return faulty.Count == 0 ? library : ProfileLibrary.Of(
            files.Select(file => faulty.Contains(file.File) ? kept.GetValueOrDefault(file.File) is { } good ? (file.File, good.Text) : ((string, string)?)null : file).OfType<(string, string)>(),
            holidays).With([.. library.Faults]);
    }
}
