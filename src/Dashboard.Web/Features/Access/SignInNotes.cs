using System.Security.Cryptography;
using Dashboard.Data.Access;
using Dashboard.Web.Ui.States;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.WebUtilities;

namespace Dashboard.Web.Features.Access;

/// <summary>Sign-ins that came to nothing: a line in the log with a reference, and a page with the same reference. The log names nobody.</summary>
public sealed class SignInNotes(IDataProtectionProvider protection, ILogger<SignInNotes> logger)
{
    private const string Note = "note";
    private const int MostCauses = 4;

    private static readonly TimeSpan Readable = TimeSpan.FromMinutes(10);

    private readonly ITimeLimitedDataProtector _protector = protection.CreateProtector("sign-in-note").ToTimeLimitedDataProtector();

    /// <summary>Notes that somebody known to the provider may see nothing.</summary>
    /// <returns>Address of the page that says why.</returns>
    public string Refused(ScopeDecision decision)
    {
        var reference = ReferenceId.New();
        logger.LogWarning("Sign-in refused: {Reason}. Reference {Reference}", decision.Refusal, reference);
        return Address(SignInUrls.Refused, reference, decision.Words);
    }

    /// <summary>Notes that a sign-in failed. What the provider or an attacker wrote stays out of page and log; the codes of the checks that refused it do not.</summary>
    /// <returns>Address of the page that says so.</returns>
    public string Failed(Exception? failure)
    {
        var reference = ReferenceId.New();
        logger.LogWarning("Sign-in failed: {Causes}. Reference {Reference}", string.Join(" < ", Causes(failure)), reference);
        return Address(SignInUrls.Failed, reference, string.Empty);
    }

    /// <summary>Reference and words that an address of this class carries; null when it is not one, or too old.</summary>
    public (string Reference, string Words)? Read(string? note)
    {
        try
        {
            var text = note is { Length: > 0 and < 4000 } ? _protector.Unprotect(note) : null;
            return text?.Split('\n', 2) is [var reference, var words] ? (reference, words) : null;
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    private static IEnumerable<string> Causes(Exception? failure)
    {
        var cause = failure;
        for (var depth = 0; cause is not null && depth < MostCauses; cause = cause.InnerException, depth++)
        {
            yield return cause.Message.StartsWith("IDX", StringComparison.Ordinal) && cause.Message.Length > 8 ? $"{cause.GetType().Name} {cause.Message[..8]}" : cause.GetType().Name;
        }
    }

    private string Address(string page, string reference, string words) =>
        QueryHelpers.AddQueryString(page, Note, _protector.Protect($"{reference}\n{words}", Readable));
}
