namespace Dashboard.Web.Ui.Measures;

/// <summary>A run of words of a sentence that is made by rule; strong where the eye should stop.</summary>
public sealed record SentencePart(string Text, bool Strong = false);
