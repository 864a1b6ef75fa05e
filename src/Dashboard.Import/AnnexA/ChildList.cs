using System.Globalization;
using Dashboard.Import.AnnexA.Records;
using Dashboard.Import.AnnexA.Writing;
using Dashboard.Import.Checks;
using Dashboard.Import.Contract;
using Dashboard.Import.Loading;
using Dashboard.Import.Normalising;
using Dashboard.Measures.Records;

namespace Dashboard.Import.AnnexA;

/// <summary>A list about children: the columns that lists 1 to 10 share.</summary>
internal abstract class ChildList : AnnexAList
{
    private const int Unborn = -1;
    private const string UnbornAge = "-1";

    private readonly Column _child;
    private readonly Column _gender;
    private readonly Column _ethnicity;
    private readonly Column _born;
    private readonly Column _age;
    private Column? _disability;

    protected ChildList(int number, string title, string about, bool withFamily, params string[] childFeeds)
        : base(number, title, about)
    {
        _child = KeyColumn("Child Unique ID", "Id of the child in the case system.", ["Child ID", "Unique ID", "Child Unique Identifier"], ["ssd_person.pers_person_id", .. childFeeds]);
        Family = withFamily ? Text("Family identifier", "Family, shared by siblings.", Data.Model.TextLength.Code, ["Family ID"], "ssd_family.fami_table_id", "ssd_family.fami_family_id", "ssd_family.fami_person_id") : null;
        _gender = Coded("Gender", "Gender.", AnnexAWords.Gender, ["Sex", "Child Gender"], "ssd_person.pers_gender");
        _ethnicity = Coded("Ethnicity", "Ethnicity.", AnnexAWords.Ethnicity, ["Ethnic group", "Child Ethnicity"], "ssd_person.pers_ethnicity");
        _born = Add(Optional("Date of Birth", ColumnKind.Date, "Date of birth; expected date for an unborn child.", ahead: true), null, ["DOB", "Birth date"], ["ssd_person.pers_dob", "ssd_person.pers_expected_dob"]);
        _age = Add(Optional("Age of Child (Years)", ColumnKind.Number, "Age in whole years; -1 for an unborn child."), null, ["Age", "Age of Child"], []);
    }

    /// <summary>The family, in the list that has it.</summary>
    protected Column? Family { get; }

    /// <summary>Adds the column of disability.</summary>
    protected void AddDisability() =>
        _disability = YesOrNo("Does the Child have a Disability", "Whether the child has a disability.", ["Disability", "Disabled"], "ssd_disability.disa_disability_code");

    /// <summary>The row's child: its id is the first part of the key.</summary>
    protected GatheredChild ReadChild(Row row)
    {
        var id = IdOf(row, _child);
        var day = row.Date(_born);
        var unborn = day > Gathered.AsAt || (day is null && row.Values[_age.Ordinal] == UnbornAge);
        CheckAge(row, day);
        return new GatheredChild(
            id, unborn ? null : day, unborn ? day : null, row.Code(_gender), row.Code(_ethnicity), _disability is null ? null : row.YesNo(_disability));
    }

    /// <summary>The columns of the child in a line that is written.</summary>
    protected ListLine LineOf(StoredBook book, Child child)
    {
        var line = new ListLine(this, child.Id);
        line.Set(_child, child.Id);
        if (Family is not null)
        {
            line.Set(Family, book.FamilyOf(child.Id));
        }

        line.Set(_gender, child.Gender);
        line.Set(_ethnicity, child.Ethnicity);
        line.Set(_born, child.BornOn ?? child.ExpectedOn);
        line.Set(_age, book.AgeOf(child));
        if (_disability is not null)
        {
            line.SetAnswer(_disability, book.HasDisability(child.Id), unknown: true);
        }

        return line;
    }

    /// <summary>Flags children with an open plan or in care whom list 6 leaves out; it should hold every open child.</summary>
    protected void CheckInNeed(TableLoad<ListEntry> load)
    {
        if (!Gathered.HasNeeds)
        {
            return;
        }

        foreach (var (entry, row) in load.Rows.Where(item => Gathered.IsHeldOpen(Number, item.Record.ChildId) && !Gathered.IsInNeed(item.Record.ChildId)))
        {
            load.Flag(row, _child, "id that list 6 lacks", "The child is open here and not in list 6, which should hold every open child. The row is kept.");
        }
    }

    private void CheckAge(Row row, DateOnly? born)
    {
        if (row.Values[_age.Ordinal] is not { } text || born is not { } day)
        {
            return;
        }

        var age = day > Gathered.AsAt ? Unborn : StoredBook.YearsBetween(day, Gathered.AsAt);
        if (!double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var given) || Math.Abs(Math.Floor(given) - age) > 1)
        {
            row.Flag(_age, ValueClass.Of(text), "The age does not go with the date of birth. The date of birth is taken.");
        }
    }
}
