using System.Security.Cryptography;

namespace Dashboard.Web.Setup.Protection;

/// <summary>A word that is new in every response: inline scripts without it do not run.</summary>
internal static class PageNonce
{
    private const int Bytes = 16;

    private static readonly object Key = new();

    public static string Of(HttpContext context)
    {
        if (context.Items[Key] is not string nonce)
        {
            context.Items[Key] = nonce = Convert.ToBase64String(RandomNumberGenerator.GetBytes(Bytes));
        }

        return nonce;
    }
}
