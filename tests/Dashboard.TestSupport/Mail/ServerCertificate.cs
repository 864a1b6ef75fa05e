using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace Dashboard.TestSupport.Mail;

/// <summary>A certificate for this machine, with the issuer that was made for it alone. Their keys are nowhere but here.</summary>
/// <param name="Pem">The certificate.</param>
/// <param name="KeyPem">Its key.</param>
/// <param name="IssuerPem">Certificate of its issuer.</param>
public sealed record ServerCertificate(string Pem, string KeyPem, string IssuerPem)
{
    private static readonly Oid ServerUse = new("1.3.6.1.5.5.7.3.1");

    /// <summary>Makes a new one, good for a day.</summary>
    public static ServerCertificate Make()
    {
        var (from, to) = (DateTimeOffset.UtcNow.AddHours(-1), DateTimeOffset.UtcNow.AddDays(1));
        using var issuerKey = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var issuerRequest = new CertificateRequest("CN=Issuer of the tests", issuerKey, HashAlgorithmName.SHA256);
        issuerRequest.CertificateExtensions.Add(new X509BasicConstraintsExtension(true, false, 0, true));
        issuerRequest.CertificateExtensions.Add(new X509KeyUsageExtension(X509KeyUsageFlags.KeyCertSign | X509KeyUsageFlags.CrlSign, true));
        using var issuer = issuerRequest.CreateSelfSigned(from, to);

        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest("CN=127.0.0.1", key, HashAlgorithmName.SHA256);
        var names = new SubjectAlternativeNameBuilder();
        names.AddIpAddress(IPAddress.Loopback);
        request.CertificateExtensions.Add(names.Build());
        request.CertificateExtensions.Add(new X509EnhancedKeyUsageExtension([ServerUse], false));
        using var made = request.Create(issuer, from, to, RandomNumberGenerator.GetBytes(8));
        return new ServerCertificate(made.ExportCertificatePem(), key.ExportPkcs8PrivateKeyPem(), issuer.ExportCertificatePem());
    }
}
