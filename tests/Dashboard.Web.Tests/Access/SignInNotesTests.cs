using Dashboard.Data.Access;
using Dashboard.Web.Features.Access;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Logging;
using Microsoft.IdentityModel.Tokens;

namespace Dashboard.Web.Tests.Access;

public sealed class SignInNotesTests
{
    private readonly KeptLog _log = new();

    [Fact]
    public void Refusal_IsReadBackWithItsReferenceAndWords_AndLoggedWithoutThem()
    {
        var notes = Notes();
        var decision = new ScopeDecision(null, ScopeRefusal.ClosedUnit, "Your sign-in names “Elm”.");

        var read = notes.Read(NoteOf(notes.Refused(decision)));

        Assert.Equal("Your sign-in names “Elm”.", read?.Words);
        Assert.Equal($"Sign-in refused: ClosedUnit. Reference {read?.Reference}", Assert.Single(_log.Lines));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("ABCD-EFGH")]
    [InlineData("<script>alert(1)</script>")]
    public void Note_ThatThePortalDidNotWrite_IsNotShown(string? note) => Assert.Null(Notes().Read(note));

    [Fact]
    public void Failure_LogsTheChecksThatRefused_AndNothingThatCameFromOutside()
    {
        Notes().Failed(new InvalidOperationException("sent by\nan attacker", new SecurityTokenException("IDX10205: Issuer 'https://mallory.example' …")));

        var line = Assert.Single(_log.Lines);
        Assert.StartsWith("Sign-in failed: InvalidOperationException < SecurityTokenException IDX10205. Reference ", line, StringComparison.Ordinal);
    }

    private static string? NoteOf(string url) => QueryHelpers.ParseQuery(url[url.IndexOf('?', StringComparison.Ordinal)..])["note"];

    private SignInNotes Notes() => new(new EphemeralDataProtectionProvider(), _log);

    private sealed class KeptLog : ILogger<SignInNotes>
    {
        public List<string> Lines { get; } = [];

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            Lines.Add(formatter(state, exception));
    }
}
