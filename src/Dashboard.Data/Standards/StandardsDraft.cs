using Dashboard.Measures.Calendar;

namespace Dashboard.Data.Standards;

/// <summary>A change of the standards that an administrator asks for.</summary>
/// <param name="From">First month for which it holds.</param>
/// <param name="Profile">Profile.</param>
/// <param name="Local">Rules that stand before those of the profile, as JSON in the form of a profile's rules; null for none.</param>
public sealed record StandardsDraft(Month From, string Profile, string? Local);
