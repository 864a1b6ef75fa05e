using Dashboard.Measures.Records;
using Microsoft.EntityFrameworkCore;

namespace Dashboard.Data.Model;

/// <summary>Children, workers and the organisation.</summary>
internal static class PeopleMapping
{
    public static void MapPeople(this ModelBuilder model)
    {
        model.Entity<Child>().HasKey(child => child.Id);
        model.Entity<Disability>(entity =>
        {
            entity.HasKey(disability => disability.Id);
            entity.HasIndex(disability => disability.ChildId);
        });
        model.Entity<FamilyMember>(entity =>
        {
            entity.HasKey(member => member.Id);
            entity.HasIndex(member => member.ChildId);
        });
        model.Entity<MotherLink>().HasKey(link => link.Id);
        model.Entity<ImmigrationStatus>(entity =>
        {
            entity.HasKey(status => status.Id);
            entity.Property(status => status.Status).HasMaxLength(TextLength.Label);
            entity.HasIndex(status => status.ChildId);
        });
        model.Entity<LegalStatus>(entity =>
        {
            entity.HasKey(status => status.Id);
            entity.HasIndex(status => status.ChildId);
        });
        model.Entity<OrgUnit>(entity =>
        {
            entity.HasKey(unit => unit.Id);
            entity.Property(unit => unit.Name).HasMaxLength(TextLength.Name);
        });
        model.Entity<Worker>(entity =>
        {
            entity.HasKey(worker => worker.Id);
            entity.Property(worker => worker.Name).HasMaxLength(TextLength.Name);
            entity.Property(worker => worker.JobTitle).HasMaxLength(TextLength.Name);
        });
        model.Entity<WorkforcePost>(entity =>
        {
            entity.HasKey(post => post.WorkerId);
            entity.Property(post => post.Name).HasMaxLength(TextLength.Name);
        });
        model.Entity<Allocation>(entity =>
        {
            entity.HasKey(allocation => allocation.Id);
            entity.Property(allocation => allocation.Role).HasMaxLength(TextLength.Label);
            entity.HasIndex(allocation => allocation.ChildId);
            entity.HasIndex(allocation => allocation.TeamId);
        });
        model.Entity<Population>().HasKey(population => new { population.UnitId, population.Year });
    }
}
