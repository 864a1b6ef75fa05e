namespace Dashboard.Import.Normalising;

/// <summary>Reads the many spellings of yes and no.</summary>
internal static class YesNo
{
    /// <summary>False when the text is neither; null for answers that say "not known" or "does not apply".</summary>
    public static bool TryRead(string text, out bool? answer)
    {
        answer = null;
        switch (text)
        {
            case "Y" or "1" or "T":
                answer = true;
                return true;
            case "N" or "0" or "F":
                answer = false;
                return true;
        }

        if (text.Length > 2 && text[1] == ')')
        {
            text = text[2..].TrimStart();
        }

        switch (text.ToUpperInvariant())
        {
            case "Y" or "YES" or "T" or "TRUE":
                answer = true;
                return true;
            case "N" or "NO" or "F" or "FALSE":
                answer = false;
                return true;
            case "U" or "UNKNOWN" or "NA" or "N/A" or "NOT KNOWN" or "NOT RECORDED" or "NOT APPLICABLE":
                return true;
            default:
                return false;
        }
    }
}
