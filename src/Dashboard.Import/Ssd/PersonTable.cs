using Dashboard.Import.Checks;
using Dashboard.Import.Contract;
using Dashboard.Import.Loading;
using Dashboard.Import.Normalising;
using Dashboard.Measures.Records;

namespace Dashboard.Import.Ssd;

/// <summary>Children. Names, addresses and national identifiers are not read.</summary>
internal sealed class PersonTable : SourceTable<Child>
{
    private readonly Column _id;
    private readonly Column _sex;
    private readonly Column _gender;
    private readonly Column _ethnicity;
    private readonly Column _born;
    private readonly Column _expected;
    private readonly Column _died;
    private readonly Column _mother;
    private readonly Column _nationality;

    public PersonTable()
        : base("ssd_person", "One row per child or young person.")
    {
        Required = true;
        _id = Key("pers_person_id", "Id of the person in the case system.");
        _sex = Optional("pers_sex", ColumnKind.Code, "Sex.", codes: StandardCodes.Gender);
        _gender = Optional("pers_gender", ColumnKind.Code, "Gender; where it is blank, the sex is taken.", codes: StandardCodes.Gender);
        _ethnicity = Optional("pers_ethnicity", ColumnKind.Code, "Ethnicity, CBDS main code or the older code A1 to E2.", codes: StandardCodes.Ethnicity);
        _born = Optional("pers_dob", ColumnKind.Date, "Date of birth.");
        _expected = Optional("pers_expected_dob", ColumnKind.Date, "Expected date of birth of an unborn child.", ahead: true);
        _died = Optional("pers_death_date", ColumnKind.Date, "Date of death.");
        _mother = Optional("pers_is_mother", ColumnKind.YesNo, "Whether the young person is a mother.");
        _nationality = Optional("pers_nationality", ColumnKind.Text, "Nationality, as given.");
    }

    public override Child? Map(Row row)
    {
        var gender = row.Code(_gender);
        var sex = row.Code(_sex);
        return new Child
        {
            Id = row.KeyPart(_id),
            BornOn = row.Date(_born),
            ExpectedOn = row.Date(_expected),
            DiedOn = row.Date(_died),
            Gender = gender ?? sex,
            Ethnicity = row.Code(_ethnicity),
            Nationality = row.Text(_nationality),
            IsMother = row.YesNo(_mother),
        };
    }

    public override void Complete(TableLoad<Child> load, LoadState state)
    {
        state.Children.Add(load.Records.Select(child => child.Id));
        if (load.Read > 0 && state.Children.Count == 0)
        {
            load.Refuse(null, null, "No row of the table could be loaded. Look at the keys in pers_person_id.");
        }

        if (state.ShrinkFault() is { } reason)
        {
            load.Refuse(null, null, reason);
        }
    }
}
