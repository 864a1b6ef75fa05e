using Dashboard.Data.Access.People;
using Dashboard.Data.Access.Sessions;
using Dashboard.Data.AccessLogs;
using Dashboard.Data.Actions;
using Dashboard.Data.Administration;
using Dashboard.Data.Annotations;
using Dashboard.Data.Cycle;
using Dashboard.Data.Exceptions;
using Dashboard.Data.Queries;
using Dashboard.Data.Refreshing;
using Dashboard.Data.Reminders;
using Dashboard.Data.Reminders.Mail;
using Dashboard.Data.Reports;
using Dashboard.Data.Standards;
using Dashboard.Data.Store;
using Dashboard.Data.Targets;
using Dashboard.Measures.Engine;
using Dashboard.Measures.Exceptions;
using Dashboard.Measures.Standards;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Dashboard.Data;

/// <summary>Registers the store and its queries. All are without state of their own and shared by everybody.</summary>
public static class DataServices
{
    /// <summary>Registers everything over the store that the connection names.</summary>
    public static IServiceCollection AddDashboardData(this IServiceCollection services, StoreConnection connection) =>
        services.AddDashboardData(_ => connection);

    /// <summary>Registers everything over the store that is named when it is first needed.</summary>
    public static IServiceCollection AddDashboardData(this IServiceCollection services, Func<IServiceProvider, StoreConnection> connection)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton(_ => Catalogue.Of(StandardsTimeline.Default.Kinds));
        services.AddSingleton(provider => new ReportingStore(connection(provider)));
        services.TryAddSingleton(Measures.Codes.GradeBands.Default);
        services.TryAddSingleton<Measures.Disclosure.DisclosureRules>();
        services.AddSingleton<FigureCache>();
        services.AddSingleton<StatusQueries>();
        services.AddSingleton<FigureQueries>();
        services.AddSingleton<FigureWarmUp>();
        services.AddSingleton<PeriodQueries>();
        services.AddSingleton<CaseQueries>();
        services.AddSingleton<BoardQueries>();
        services.AddSingleton<TimelineQueries>();
        services.AddSingleton<WorkerQueries>();
        services.AddSingleton<PracticeEventQueries>();
        services.AddSingleton<LoadQueries>();
        services.AddSingleton<ComparatorQueries>();
        services.AddSingleton<PortalSessions>();
        services.AddSingleton<ProtectionKeys>();
        services.AddSingleton<PeopleNames>();
        services.AddSingleton<PeopleQueries>();
        services.AddSingleton<PeopleService>();
        services.AddSingleton<LoadHistoryQueries>();
        services.AddSingleton<PublicationQueries>();
        services.AddSingleton<PublicationPreviewQueries>();
        services.AddSingleton<StoreFactsQueries>();
        services.AddSingleton<AnnotationQueries>();
        services.AddSingleton<AnnotationService>();
        services.AddSingleton<ActionQueries>();
        services.AddSingleton<ActionService>();
        services.AddSingleton<ReportService>();
        services.AddSingleton<ReportWriting>();
        services.AddSingleton<ReportChildService>();
        services.AddSingleton<ReportQueries>();
        services.AddSingleton<ReportFigureQueries>();
        services.AddSingleton<PublishedReportQueries>();
        services.AddSingleton<ReportActionQueries>();
        services.AddSingleton<ReportActionService>();
        services.AddSingleton<QualityQueries>();
        services.AddSingleton<Exports.ValueExport>();
        services.TryAddSingleton<AccessLogOptions>();
        services.AddSingleton<AccessLogVerifier>();
        services.AddSingleton<AccessLogKeeper>();
        services.AddSingleton<AccessLogQueries>();
        services.TryAddSingleton<StandardsOptions>();
        services.AddSingleton<StandardsLibrary>();
        services.AddSingleton<StandardsQueries>();
        services.AddSingleton<StandardsService>();
        services.AddSingleton<WhatIfQueries>();
        services.AddSingleton<WorklistQueries>();
        services.AddSingleton<RefreshService>();
        services.TryAddSingleton(ExceptionRules.Standard);
        services.TryAddSingleton(new TargetFinder([]));
        services.AddSingleton<PublicationService>();
        services.AddSingleton<ExceptionQueries>();
        services.AddSingleton<ExceptionService>();
        services.AddSingleton<CorrectionQueries>();
        services.AddSingleton<CorrectionService>();
        services.TryAddSingleton(_ => new CycleOptions().Read());
        services.AddSingleton<CycleQueries>();
        services.AddSingleton<CycleService>();
        services.TryAddSingleton<ReminderOptions>();
        services.TryAddSingleton<MailOptions>();
        services.AddSingleton<ReminderQueries>();
        services.AddSingleton<ReminderMailer>();
        return services;
    }
}
