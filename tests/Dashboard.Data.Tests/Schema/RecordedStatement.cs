namespace Dashboard.Data.Tests.Schema;

/// <summary>A statement that was sent to SQL Server, with its parameters declared.</summary>
internal sealed record RecordedStatement(string Declarations, string Text)
{
    public string Script => Declarations.Length == 0 ? Text : Declarations + Environment.NewLine + Text;
}
