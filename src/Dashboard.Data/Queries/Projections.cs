using AutoMapper;
using Dashboard.Data.Reporting;
using Microsoft.Extensions.Logging.Abstractions;

namespace Dashboard.Data.Queries;

/// <summary>Projections from records of the store to rows shown. The only place that knows the mapping library (docs/adr/0007).</summary>
internal static class Projections
{
    /// <summary>The mappings, checked when first used.</summary>
    public static IConfigurationProvider Configuration { get; } = Build();

    private static MapperConfiguration Build()
    {
        var configuration = new MapperConfiguration(
            mapping =>
            {
                mapping.CreateProjection<Publication, PublicationRow>();
                mapping.CreateProjection<Revision, RevisionRow>();
            },
            NullLoggerFactory.Instance);
        configuration.AssertConfigurationIsValid();
        return configuration;
    }
}
