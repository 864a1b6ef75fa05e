using Dashboard.Data.Portal;
using Dashboard.Data.Reporting;
using Dashboard.Measures.Calendar;
using Dashboard.Measures.Records;
using Microsoft.EntityFrameworkCore;

namespace Dashboard.Data.Model;

/// <summary>The reporting store and the portal store in one model, for SQLite and for SQL Server.</summary>
/// <remarks>
/// Nothing is tracked unless asked: pages read, the refresh and imports write in bulk, and only the portal store's
/// few tables are changed through the context. On SQL Server the scripts in <c>db/</c> are the truth; tests compare them with this model.
/// </remarks>
public sealed class DashboardContext(DbContextOptions<DashboardContext> options) : DbContext(options)
{
    /// <summary>Schema of what is counted, on SQL Server.</summary>
    public const string ReportingSchema = "reporting";

    /// <summary>Schema of what people write, on SQL Server.</summary>
    public const string PortalSchema = "portal";

    /// <summary>Which rows about children the connection shows on SQL Server. Set by the store at every opening; contexts are used again.</summary>
    internal Access.RowPass Rows { get; set; } = Access.RowPass.None;

    public DbSet<Evaluation> Evaluations => Set<Evaluation>();

    public DbSet<CurrentEvaluation> CurrentEvaluations => Set<CurrentEvaluation>();

    public DbSet<MeasureValue> Values => Set<MeasureValue>();

    public DbSet<MeasureSplit> Splits => Set<MeasureSplit>();

    public DbSet<WorkerValue> WorkerValues => Set<WorkerValue>();

    public DbSet<StoredCase> Cases => Set<StoredCase>();

    public DbSet<CaseCategory> CaseCategories => Set<CaseCategory>();

    public DbSet<Publication> Publications => Set<Publication>();

    public DbSet<PublicationEvaluation> PublicationEvaluations => Set<PublicationEvaluation>();

    public DbSet<PublicationUnit> PublicationUnits => Set<PublicationUnit>();

    public DbSet<Revision> Revisions => Set<Revision>();

    public DbSet<Comparator> Comparators => Set<Comparator>();

    public DbSet<Load> Loads => Set<Load>();

    public DbSet<LoadTable> LoadTables => Set<LoadTable>();

    public DbSet<LoadFinding> LoadFindings => Set<LoadFinding>();

    public DbSet<UnknownValue> UnknownValues => Set<UnknownValue>();

    public DbSet<FieldSupply> FieldSupplies => Set<FieldSupply>();

    public DbSet<Refresh> Refreshes => Set<Refresh>();

    public DbSet<StoreSetting> Settings => Set<StoreSetting>();

    public DbSet<OrgUnit> OrgUnits => Set<OrgUnit>();

    public DbSet<Child> Children => Set<Child>();

    public DbSet<Worker> Workers => Set<Worker>();

    public DbSet<WorkforcePost> WorkforcePosts => Set<WorkforcePost>();

    public DbSet<Allocation> Allocations => Set<Allocation>();

    public DbSet<DueItem> DueItems => Set<DueItem>();

    public DbSet<ProfileSwitch> ProfileSwitches => Set<ProfileSwitch>();

    public DbSet<ProfileFile> ProfileFiles => Set<ProfileFile>();

    public DbSet<ActionItem> ActionItems => Set<ActionItem>();

    public DbSet<CycleMeeting> CycleMeetings => Set<CycleMeeting>();

    public DbSet<ExceptionItem> Exceptions => Set<ExceptionItem>();

    public DbSet<ExceptionAnswer> ExceptionAnswers => Set<ExceptionAnswer>();

    public DbSet<CorrectionRequest> CorrectionRequests => Set<CorrectionRequest>();

    public DbSet<Report> Reports => Set<Report>();

    public DbSet<ReportSection> ReportSections => Set<ReportSection>();

    public DbSet<ReportSectionVersion> ReportSectionVersions => Set<ReportSectionVersion>();

    public DbSet<ReportStep> ReportSteps => Set<ReportStep>();

    public DbSet<ReportChild> ReportChildren => Set<ReportChild>();

    public DbSet<ReminderMail> ReminderMails => Set<ReminderMail>();

    public DbSet<AccessEntry> AccessLog => Set<AccessEntry>();

    public DbSet<AccessLogSeal> AccessLogSeals => Set<AccessLogSeal>();

    public DbSet<Annotation> Annotations => Set<Annotation>();

    public DbSet<PortalUser> Users => Set<PortalUser>();

    public DbSet<UserScope> UserScopes => Set<UserScope>();

    public DbSet<ClaimMapping> ClaimMappings => Set<ClaimMapping>();

    public DbSet<PortalSession> Sessions => Set<PortalSession>();

    public DbSet<DataProtectionKey> DataProtectionKeys => Set<DataProtectionKey>();

    public DbSet<RightsChange> RightsChanges => Set<RightsChange>();

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<string>().HaveMaxLength(TextLength.Code);
        configurationBuilder.Properties<Month>().HaveConversion<MonthConverter>();
        configurationBuilder.Properties<DateTime>().HavePrecision(0);
    }

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.MapPeople();
        modelBuilder.MapNeed();
        modelBuilder.MapCare();
        modelBuilder.MapPractice();
        modelBuilder.MapLoads();
        modelBuilder.MapFigures();
        modelBuilder.MapPortal();

        foreach (var entity in modelBuilder.Model.GetEntityTypes())
        {
            entity.SetTableName(entity.ClrType == typeof(StoredCase) ? "MeasureCase" : entity.ClrType.Name);
            if (Database.IsSqlServer())
            {
                entity.SetSchema(entity.ClrType.Namespace == typeof(PortalUser).Namespace ? PortalSchema : ReportingSchema);
            }
        }
    }
}
