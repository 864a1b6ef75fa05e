namespace Dashboard.Data.Reminders.Mail;

/// <summary>What came of a day's digests.</summary>
/// <param name="Due">People for whom something is to be sent that day.</param>
/// <param name="Sent">Digests that the mail server took.</param>
/// <param name="Already">Digests that were sent before, or that another portal is sending.</param>
/// <param name="Problems">Why digests were not taken, each reason once a try, in words without addresses.</param>
public sealed record MailRun(int Due, int Sent, int Already, IReadOnlyList<string> Problems)
{
    /// <summary>Digests that were not taken in the end.</summary>
    public int NotSent => Due - Sent - Already;
}
