using MimeKit;

namespace Dashboard.TestSupport.Mail;

/// <summary>A mail that the server has taken.</summary>
/// <param name="Message">The mail.</param>
/// <param name="IsSecure">Whether it came over a secured connection.</param>
/// <param name="User">Who signed in to send it; null where nobody did.</param>
public sealed record TakenMail(MimeMessage Message, bool IsSecure, string? User);
