using System.Security.Cryptography;

namespace Dashboard.Web.Ui.States;

/// <summary>A short reference that a person can read out on the telephone: no vowels, no look-alikes.</summary>
public static class ReferenceId
{
    private const string Letters = "23456789BCDFGHJKMNPQRSTVWXZ";
    private const int Half = 4;

    public static string New() => $"{RandomNumberGenerator.GetString(Letters, Half)}-{RandomNumberGenerator.GetString(Letters, Half)}";
}
