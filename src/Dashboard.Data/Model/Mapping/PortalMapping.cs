using Dashboard.Data.Portal;
using Dashboard.Data.Reporting;
using Microsoft.EntityFrameworkCore;

namespace Dashboard.Data.Model;

/// <summary>What people write: reports, answers, actions, annotations, scopes and the access log.</summary>
internal static class PortalMapping
{
    public static void MapPortal(this ModelBuilder model)
    {
        model.Entity<PortalUser>(entity =>
        {
            entity.HasKey(user => user.Id);
            entity.Property(user => user.Id).HasMaxLength(TextLength.Label);
            entity.Property(user => user.Name).HasMaxLength(TextLength.Name);
            entity.Property(user => user.Email).HasMaxLength(TextLength.Sentence);
            entity.Property(user => user.Claims).HasMaxLength(int.MaxValue);
        });
        model.Entity<UserScope>(entity =>
        {
            entity.HasKey(scope => scope.Id);
            entity.Property(scope => scope.UserId).HasMaxLength(TextLength.Label);
            entity.Property(scope => scope.Reason).HasMaxLength(TextLength.Sentence);
            entity.Property(scope => scope.GivenBy).HasMaxLength(TextLength.Label);
            entity.HasOne<PortalUser>().WithMany().HasForeignKey(scope => scope.UserId);
        });
        model.Entity<ClaimMapping>(entity =>
        {
            entity.HasKey(mapping => mapping.Id);
            entity.Property(mapping => mapping.ClaimValue).HasMaxLength(TextLength.Label);
            entity.Property(mapping => mapping.AddedBy).HasMaxLength(TextLength.Label);
        });
        model.Entity<PortalSession>(entity =>
        {
            entity.HasKey(session => session.Id);
            entity.Property(session => session.Id).HasMaxLength(TextLength.LongCode);
            entity.Property(session => session.UserId).HasMaxLength(TextLength.Label);
            entity.Property(session => session.EndedBy).HasMaxLength(TextLength.Label);
            entity.HasOne<PortalUser>().WithMany().HasForeignKey(session => session.UserId);
        });
        model.Entity<DataProtectionKey>(entity =>
        {
            entity.HasKey(key => key.Id);
            entity.Property(key => key.Name).HasMaxLength(TextLength.Label);
            entity.Property(key => key.Xml).HasMaxLength(int.MaxValue);
        });
        model.Entity<RightsChange>(entity =>
        {
            entity.HasKey(change => change.Id);
            entity.Property(change => change.ChangedBy).HasMaxLength(TextLength.Label);
            entity.Property(change => change.UserId).HasMaxLength(TextLength.Label);
            entity.Property(change => change.Before).HasMaxLength(int.MaxValue);
            entity.Property(change => change.After).HasMaxLength(int.MaxValue);
        });
        model.Entity<AccessEntry>(entity =>
        {
            entity.HasKey(entry => entry.Id);
            entity.Property(entry => entry.UserId).HasMaxLength(TextLength.Label);
            entity.Property(entry => entry.Kind).HasConversion<string>().HasMaxLength(TextLength.Code);
            entity.Property(entry => entry.Page).HasMaxLength(TextLength.Label);
            entity.Property(entry => entry.MeasureId).HasMaxLength(TextLength.LongCode);
            entity.Property(entry => entry.ChildIds).HasMaxLength(int.MaxValue);
            entity.Property(entry => entry.Purpose).HasMaxLength(TextLength.Sentence);
            entity.Property(entry => entry.PreviousHash).HasMaxLength(TextLength.LongCode);
            entity.Property(entry => entry.Hash).HasMaxLength(TextLength.LongCode);
            entity.HasIndex(entry => entry.At);
        });
        model.Entity<AccessLogSeal>(entity =>
        {
            entity.HasKey(seal => seal.Id);
            entity.Property(seal => seal.Kind).HasConversion<string>().HasMaxLength(TextLength.Code);
            entity.Property(seal => seal.Hash).HasMaxLength(TextLength.LongCode);
            entity.Property(seal => seal.By).HasMaxLength(TextLength.Label);
        });
        model.Entity<Annotation>(entity =>
        {
            entity.HasKey(annotation => annotation.Id);
            entity.Property(annotation => annotation.MeasureId).HasMaxLength(TextLength.LongCode);
            entity.Property(annotation => annotation.Text).HasMaxLength(TextLength.Note);
            entity.Property(annotation => annotation.Author).HasMaxLength(TextLength.Label);
            entity.Property(annotation => annotation.WithdrawnBy).HasMaxLength(TextLength.Label);
        });
        model.Entity<Target>(entity =>
        {
            entity.HasKey(target => target.Id);
            entity.Property(target => target.MeasureId).HasMaxLength(TextLength.LongCode);
        });
        model.Entity<ProfileSwitch>(entity =>
        {
            entity.HasKey(profile => profile.Id);
            entity.Property(profile => profile.Overrides).HasMaxLength(int.MaxValue);
            entity.Property(profile => profile.ChangedBy).HasMaxLength(TextLength.Label);
        });
        model.Entity<ProfileFile>(entity =>
        {
            entity.HasKey(file => file.Name);
            entity.Property(file => file.Name).HasMaxLength(TextLength.Label);
            entity.Property(file => file.Text).HasMaxLength(int.MaxValue);
        });
        model.Entity<ExceptionItem>(entity =>
        {
            entity.HasKey(item => item.Id);
            entity.Property(item => item.RuleId).HasMaxLength(TextLength.LongCode);
            entity.Property(item => item.MeasureId).HasMaxLength(TextLength.LongCode);
            entity.HasOne<Publication>().WithMany().HasForeignKey(item => item.PublicationId).OnDelete(DeleteBehavior.Restrict);
        });
        model.Entity<ExceptionAnswer>(entity =>
        {
            entity.HasKey(answer => answer.Id);
            entity.Property(answer => answer.Text).HasMaxLength(int.MaxValue);
            entity.Property(answer => answer.Author).HasMaxLength(TextLength.Label);
            entity.HasOne<ExceptionItem>().WithMany().HasForeignKey(answer => answer.ExceptionId);
        });
        model.Entity<CorrectionRequest>(entity =>
        {
            entity.HasKey(request => request.Id);
            entity.Property(request => request.MeasureId).HasMaxLength(TextLength.LongCode);
            entity.Property(request => request.Text).HasMaxLength(int.MaxValue);
            entity.Property(request => request.AskedBy).HasMaxLength(TextLength.Label);
            entity.Property(request => request.ClosedBy).HasMaxLength(TextLength.Label);
            entity.HasOne<Publication>().WithMany().HasForeignKey(request => request.PublicationId).OnDelete(DeleteBehavior.Restrict);
            entity.HasOne<ExceptionItem>().WithMany().HasForeignKey(request => request.ExceptionId).OnDelete(DeleteBehavior.Restrict);
        });
        model.Entity<Report>(entity =>
        {
            entity.HasKey(report => report.Id);
            entity.Property(report => report.SubmittedBy).HasMaxLength(TextLength.Label);
            entity.HasIndex(report => new { report.Kind, report.PublicationId, report.UnitId }).IsUnique();
            entity.HasOne<Publication>().WithMany().HasForeignKey(report => report.PublicationId).OnDelete(DeleteBehavior.Restrict);
        });
        model.Entity<ReportSection>(entity =>
        {
            entity.HasKey(section => new { section.ReportId, section.Section });
            entity.Property(section => section.Text).HasMaxLength(int.MaxValue);
            entity.Property(section => section.Author).HasMaxLength(TextLength.Label);
            entity.Property(section => section.Revision).IsConcurrencyToken();
            entity.HasOne<Report>().WithMany().HasForeignKey(section => section.ReportId);
        });
        model.Entity<ReportSectionVersion>(entity =>
        {
            entity.HasKey(version => new { version.ReportId, version.Section, version.Revision });
            entity.Property(version => version.Text).HasMaxLength(int.MaxValue);
            entity.Property(version => version.Author).HasMaxLength(TextLength.Label);
            entity.HasOne<Report>().WithMany().HasForeignKey(version => version.ReportId);
        });
        model.Entity<ReportStep>(entity =>
        {
            entity.HasKey(step => step.Id);
            entity.Property(step => step.Comment).HasMaxLength(int.MaxValue);
            entity.Property(step => step.By).HasMaxLength(TextLength.Label);
            entity.HasOne<Report>().WithMany().HasForeignKey(step => step.ReportId);
        });
        model.Entity<ReportChild>(entity =>
        {
            entity.HasKey(child => child.Id);
            entity.Property(child => child.Text).HasMaxLength(int.MaxValue);
            entity.Property(child => child.AddedBy).HasMaxLength(TextLength.Label);
            entity.Property(child => child.RemovedBy).HasMaxLength(TextLength.Label);
            entity.HasOne<Report>().WithMany().HasForeignKey(child => child.ReportId);
        });
        model.Entity<ActionItem>(entity =>
        {
            entity.HasKey(action => action.Id);
            entity.Property(action => action.Origin).HasMaxLength(TextLength.Label);
            entity.Property(action => action.MeasureId).HasMaxLength(TextLength.LongCode);
            entity.Property(action => action.Text).HasMaxLength(int.MaxValue);
            entity.Property(action => action.Owner).HasMaxLength(TextLength.Label);
            entity.Property(action => action.CreatedBy).HasMaxLength(TextLength.Label);
            entity.Property(action => action.DoneBy).HasMaxLength(TextLength.Label);
            entity.HasOne<CycleMeeting>().WithMany().HasForeignKey(action => action.MeetingId).OnDelete(DeleteBehavior.Restrict);
            entity.HasOne<Report>().WithMany().HasForeignKey(action => action.ReportId).OnDelete(DeleteBehavior.Restrict);
            entity.HasOne<ExceptionItem>().WithMany().HasForeignKey(action => action.ExceptionId).OnDelete(DeleteBehavior.Restrict);
        });
        model.Entity<CycleMeeting>(entity =>
        {
            entity.HasKey(meeting => meeting.Id);
            entity.Property(meeting => meeting.Notes).HasMaxLength(int.MaxValue);
            entity.Property(meeting => meeting.Revision).IsConcurrencyToken();
            entity.HasIndex(meeting => new { meeting.CycleStartsOn, meeting.Week, meeting.Kind }).IsUnique();
        });
        model.Entity<ReminderMail>(entity =>
        {
            entity.HasKey(mail => new { mail.UserId, mail.SentOn });
            entity.Property(mail => mail.UserId).HasMaxLength(TextLength.Label);
            entity.HasOne<PortalUser>().WithMany().HasForeignKey(mail => mail.UserId);
        });
    }
}
