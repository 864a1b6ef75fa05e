namespace SchemaCheck;

/// <summary>Text with the name under which its faults are told.</summary>
internal sealed class Script
{
    public Script(string name, string text)
    {
        Name = name;
        Text = text;
    }

    public string Name { get; }

    public string Text { get; }
}
