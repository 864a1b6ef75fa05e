using Dashboard.Data.Comparators;
using Dashboard.Data.Reporting;
using Dashboard.Import.Benchmarks;
using Dashboard.Import.Tests.Support;
using Dashboard.Measures.Engine;

namespace Dashboard.Import.Tests;

public sealed class BenchmarkImportTests : IAsyncLifetime
{
    private const string Start = "time_period,time_identifier,geographic_level,country_code,country_name,region_code,region_name,old_la_code,new_la_code,la_name,category";
    private const string Referrals = Start + ",referral_count,rereferral_percent,no_further_action_percent";
    private const string England = "2025,Reporting year,National,E92000001,England,,,,,,All";
    private const string NorthEast = "2025,Reporting year,Regional,E92000001,England,E12000001,North East,,,,All";
    private const string Durham = "2025,Reporting year,Local authority,E92000001,England,E12000001,North East,840,E06000047,County Durham,All";
    private const string Hull = "2025,Reporting year,Local authority,E92000001,England,E12000003,Yorkshire and The Humber,810,E06000010,\"Kingston upon Hull, City of\",All";

    private readonly string _file = Path.GetTempFileName();
    private TestStore _store = null!;

    public async Task InitializeAsync() => _store = await TestStore.NewAsync();

    public async Task DisposeAsync()
    {
        File.Delete(_file);
        await _store.DisposeAsync();
    }

    [Fact]
    public async Task File_OfEveryLevel_IsLoadedWithMarkersPublicationAndEdition()
    {
        var report = await ImportAsync(Referrals, England + ",632830,22.6,6.5", NorthEast + ",32490,20.7,1.2", Durham + ",5378,18.7,c", Hull + ",4696,low,");

        Assert.Equal((4, 4, 0, 0, false), (report.Read, report.Loaded, report.Rejected, report.Flagged, report.HasFindings));
        var rows = (await _store.RowsAsync<Comparator>()).ToDictionary(row => (row.MeasureId, row.AreaCode));
        Assert.Equal(7, rows.Count);
        Assert.Equal(
            new Comparator
            {
                MeasureId = "referral.re-referral",
                AreaCode = "E06000047",
                AreaName = "County Durham",
                AreaKind = ComparatorAreas.Authority,
                Period = "Year ending 31 March 2025",
                Edition = "2025",
                Publication = "Children in need",
                Value = 0.187,
            },
            rows[("referral.re-referral", "E06000047")]);
        Assert.Equal((null, "c"), (rows[("referral.nfa", "E06000047")].Value, rows[("referral.nfa", "E06000047")].Marker));
        Assert.Equal((null, "low", "Kingston upon Hull, City of"), (rows[("referral.re-referral", "E06000010")].Value, rows[("referral.re-referral", "E06000010")].Marker, rows[("referral.re-referral", "E06000010")].AreaName));
        Assert.Equal((0.226, ComparatorAreas.England), (rows[("referral.re-referral", "E92000001")].Value, rows[("referral.re-referral", "E92000001")].AreaKind));
        Assert.Equal((0.012, ComparatorAreas.Region), (rows[("referral.nfa", "E12000001")].Value, rows[("referral.nfa", "E12000001")].AreaKind));
    }

    [Fact]
    public async Task Shares_OfCounts_AreComputed_AndWithheldWhenAPartIs()
    {
        await ImportAsync(
            Start + ",Section47,ICPC,Duration_0-10_days,Duration_11-15_days",
            Durham + ",2161,819,16,588",
            Hull + ",948,304,c,287");

        var rows = (await _store.RowsAsync<Comparator>()).ToDictionary(row => (row.MeasureId, row.AreaCode));
        Assert.Equal(0.737485, rows[("icpc.in-15-days", "E06000047")].Value); // 604 of 819
        Assert.Equal(0.378991, rows[("s47.to-icpc", "E06000047")].Value); // 819 of 2,161
        Assert.Equal("c", rows[("icpc.in-15-days", "E06000010")].Marker);
        Assert.Equal(0.320675, rows[("s47.to-icpc", "E06000010")].Value);
    }

    [Fact]
    public async Task Rows_AreChosenByTheirFilters()
    {
        var report = await ImportAsync(
            Start + ",care_leaver_age,breakdown,care_leaver_count,care_leaver_percent",
            England + ",17 to 18 years,\"Total in education, employment or training\",9430,64",
            England + ",19 to 21 years,\"Total in education, employment or training\",20760,54",
            England + ",19 to 21 years,In training or employment,z,z");

        Assert.Equal(1, report.NotUsed);
        Assert.Equal([("leaver.eet/17-18", 0.64), ("leaver.eet/19-21", 0.54)], (await _store.RowsAsync<Comparator>()).Select(row => (row.MeasureId, row.Value!.Value)).Order());
    }

    /// <summary>Headers as the department publishes them, with the figures of England.</summary>
    [Theory]
    [InlineData("Referrals,Referrals_rate,Re_referrals,Re_referrals_percent,No_Further_Action,No_Further_Action_percent,Not_in_Need,Not_in_Need_percent,Referrals_child,Referrals_child_rate,Re_referrals_child,Re_referrals_child_percent",
        "621880,518.3,139080,22.4,38920,6.3,188300,30.3,551060,459.3,115550,21", "referral.nfa 0.063; referral.re-referral 0.224; referral.received.rate 518.3")]
    [InlineData("Assessments_completed,Same_day,1-10_days,11-20_days,21-30_days,31-40_days,41-45_days,46-50_days,51-60_days,61+_days,25th_Percentile_days,Median_days,75th_Percentile_days",
        "643170,9880,73420,110950,102600,129690,116670,38560,29490,31900,19,34,44", "assessment.days 34; assessment.in-45-days 0.844582")]
    [InlineData("Section47,Section47_rate,Section47_child,Section47_child_rate,ICPC,ICPC_rate,ICPC_child,ICPC_child_rate,Duration_0-10_days,Duration_11-15_days,Duration_16-20_days,Duration_21+_days,Duration_25th_Percentile,Duration_median,Duration_75th_Percentile",
        "224520,187.1,191360,159.5,72250,60.2,71140,59.3,6800,50780,6300,8350,13,14,15", "icpc.held.rate 60.2; icpc.in-15-days 0.796955; s47.started.rate 187.1; s47.to-icpc 0.321798")]
    [InlineData("Anypoint_episodes,Anypoint_episodes_rate,Anypoint_child,Anypoint_child_rate,Started_episodes,Started_episodes_rate,Started_child,Started_child_rate,Ended_episodes,Ended_episodes_rate,Ended_child,Ended_child_rate,At31_episodes,At31_episodes_rate,Awaiting_assessment,Awaiting_assessment_rate",
        "756150,630.2,702840,585.8,394660,328.9,367550,306.3,356690,297.3,334960,279.2,399460,332.9,15810,13.2", "cin.open.rate 332.9")]
    [InlineData("CPP_start,CPP_start_rate,CPP_child_start,CPP_child_start_rate,CPP_end,CPP_end_rate,CPP_child_end,CPP_child_end_rate,CPP_anypoint,CPP_anypoint_rate,CPP_child_anypoint,CPP_child_anypoint_rate,CPP_At31,CPP_At31_rate",
        "62110,51.8,61900,51.6,62870,52.4,62640,52.2,112770,94,111280,92.7,49900,41.6", "cp.open.rate 41.6; cp.started.rate 51.8")]
    [InlineData("CPP_At31,3_months_or_less,2_years_or_more,2_years_or_more_percent", "49420,15580,1130,2.3", "cp.over-2-years.open 0.023")]
    [InlineData("CPP_End,3_months_or_less,2_years_or_more,2_years_or_more_percent", "62300,9920,2710,4.4", "cp.over-2-years 0.044")]
    [InlineData("CPP_At31_3Months,Reviewed_within_timescales,Reviewed_within_timescales_percent", "35090,31500,89.8", "cp.review-in-time 0.898")]
    [InlineData("characteristic,breakdown,children_count,children_percent", "Health,Had their annual health assessment,1,90", "cla.health-assessment 0.9")]
    [InlineData("cla_group,characteristic,number,percentage", "Health,Had their teeth checked by a dentist,1,79", "cla.dental 0.79")]
    [InlineData("care_leaver_age,breakdown,care_leaver_count,care_leaver_percent", "19 to 21 years,Accommodation considered suitable,1,89", "leaver.suitable-accommodation/19-21 0.89")]
    [InlineData("age,accommodation_suitability,number,percentage", "17 to 18 years,Accommodation considered suitable,1,91", "leaver.suitable-accommodation/17-18 0.91")]
    public async Task File_UnderItsPublishedHeader_FeedsItsMeasuresAndNoOther(string columns, string figures, string expected)
    {
        var report = await ImportAsync(Start + "," + columns, England + "," + figures);

        Assert.Equal(expected, string.Join("; ", (await _store.RowsAsync<Comparator>()).Select(row => $"{row.MeasureId} {row.Value!.Value.ToString(System.Globalization.CultureInfo.InvariantCulture)}").Order(StringComparer.Ordinal)));
        Assert.Empty(report.Findings);
    }

    [Fact]
    public async Task File_ImportedAgain_LeavesTheSameFigures()
    {
        await ImportAsync(Referrals, England + ",1,22.6,6.5", Durham + ",1,18.7,c");
        var before = await _store.DumpAsync(history: false);
        await ImportAsync(Referrals, England + ",1,22.6,6.5", Durham + ",1,18.7,c");

        // The stamp turns over with every load.
        Assert.Equal(Without(before), Without(await _store.DumpAsync(history: false)));

        static string Without(string dump) => string.Join('\n', dump.Split('\n').Where(line => !line.StartsWith("figures-stamp", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task File_Corrected_ReplacesItsEditionAndNoOther()
    {
        await ImportAsync(Referrals, Durham + ",1,18.7,c");
        await ImportAsync(new BenchmarkRequest { AsAt = TestStore.AsAt, Edition = "2025 revised" }, Referrals, Durham + ",1,18.8,c");
        await ImportAsync(Referrals, Durham + ",1,18.9,c");

        Assert.Equal(
            [("2025", 0.189), ("2025 revised", 0.188)],
            (await _store.RowsAsync<Comparator>()).Where(row => row.Value is not null).Select(row => (row.Edition, row.Value!.Value)).Order());
    }

    [Fact]
    public async Task Edition_NotSaid_IsTheYearOfTheLatestPeriod()
    {
        await ImportAsync(Referrals, Durham + ",1,18.7,c", Durham.Replace("2025", "202324", StringComparison.Ordinal) + ",1,18,c");

        Assert.Equal(
            [("2025", "Year ending 31 March 2024"), ("2025", "Year ending 31 March 2025")],
            (await _store.RowsAsync<Comparator>()).Select(row => (row.Edition, row.Period)).Distinct().Order());
    }

    [Fact]
    public async Task Settings_AreKeptUntilSaidAgain_AndTheRegionFollowsFromTheAuthority()
    {
        var request = new BenchmarkRequest
        {
            AsAt = TestStore.AsAt,
            Comparators = new ComparatorSettings { AuthorityCode = "E06000047", NeighbourCodes = ["E06000010"], NeighbourSet = "May 2025", Average = NeighbourAverage.Mean },
        };
        await ImportAsync(request, Referrals, Durham + ",1,18.7,c", Hull + ",1,18.7,c");
        await ImportAsync(Referrals, Durham + ",1,18.7,c", Hull + ",1,18.7,c");

        await using var context = _store.Store.CreateDbContext();
        var settings = await ComparatorSettings.ReadAsync(context, CancellationToken.None);
        Assert.Equal(
            ("E06000047", "E12000001", "E06000010", "May 2025", NeighbourAverage.Mean),
            (settings.AuthorityCode, settings.RegionCode, Assert.Single(settings.NeighbourCodes), settings.NeighbourSet, settings.Average));
    }

    [Fact]
    public async Task Findings_NameEveryRowAndColumnThatIsSetAside()
    {
        var report = await ImportAsync(
            new BenchmarkRequest { AsAt = TestStore.AsAt, Comparators = new ComparatorSettings { AuthorityCode = "E06000001" } },
            Referrals + ",new_indicator",
            Durham + ",1,eighteen,c,5",
            Hull + ",1,20,c,5",
            Durham.Replace("2025,", "202526,", StringComparison.Ordinal).Replace("Reporting year", "Week 4", StringComparison.Ordinal) + ",1,1,1,5",
            Durham.Replace("E06000047", "", StringComparison.Ordinal) + ",1,1,1,5",
            Durham + ",1,1");

        Assert.Equal((5, 2, 3, 3), (report.Read, report.Loaded, report.Rejected, report.Flagged));
        Assert.Equal(
            [(2, "rereferral_percent"), (4, "time_period"), (5, "new_la_code"), (6, null), (null, "new_indicator"), (null, "new_la_code")],
            report.Findings.Select(finding => (finding.Row, finding.Column)).OrderBy(finding => finding.Row ?? 99));
        Assert.Equal("benchmarks", Assert.Single(await _store.RowsAsync<Load>()).Source);
    }

    [Theory]
    [InlineData("area,value", "x,1", "Explore Education Statistics")]
    [InlineData(Start + ",Anypoint_episodes", England + ",756120", "feeds a measure")]
    [InlineData(Start + ",CPP_start,CPP_At31", England + ",61840,49420", "feeds a measure")]
    [InlineData(Referrals, "2025,Reporting year,Ward,E92000001,England,,,,,,All,1,2,3", "No row of the file")]
    [InlineData(Referrals, England + ",1,20,3\n" + England + ",1,21,3", "two figures of England")]
    [InlineData("", "", "Explore Education Statistics")]
    public async Task File_ThatIsNotKnown_IsRefusedAndNothingChanges(string header, string rows, string words)
    {
        var before = await _store.DumpAsync();

        var refusal = await Assert.ThrowsAsync<ImportRefusedException>(() => ImportAsync(header, rows));

        Assert.Contains(words, refusal.Message, StringComparison.Ordinal);
        Assert.Equal(before, await _store.DumpAsync());
    }

    [Fact]
    public async Task File_BrokenDownFurther_IsRefusedWithTheColumn()
    {
        var refusal = await Assert.ThrowsAsync<ImportRefusedException>(() => ImportAsync(Referrals + ",sex", England + ",1,20,3,Total", England + ",1,21,3,Girls"));

        Assert.Equal((3, "sex"), (Assert.Single(refusal.Faults).Row, refusal.Faults[0].Column));
    }

    [Fact]
    public async Task Options_ThatMakeNoSense_AreRefusedAllAtOnce()
    {
        var request = new BenchmarkRequest
        {
            AsAt = TestStore.AsAt,
            Edition = "latest",
            Comparators = new ComparatorSettings { AuthorityCode = "Durham", RegionCode = "North East", NeighbourCodes = ["E06000001", "E06000001", "x"] },
        };

        var refusal = await Assert.ThrowsAsync<ImportRefusedException>(() => ImportAsync(request, Referrals, England + ",1,20,3"));

        Assert.Equal(5, refusal.Faults.Count);
    }

    [Fact]
    public async Task File_ThatIsNotThere_IsRefused() => await Assert.ThrowsAsync<ImportRefusedException>(() =>
        new BenchmarkImporter(_store.Store, TimeProvider.System, _store.Options).ImportAsync("no-such.csv", new BenchmarkRequest { AsAt = TestStore.AsAt }, CancellationToken.None));

    [Fact]
    public void Mapping_AgreesWithTheFiguresOfEngland() => Assert.All(BenchmarkIndicators.Standard.All, indicator =>
    {
        Assert.Contains(indicator.Period, ComparatorPeriod.Kinds);
        var carried = EnglandFigures.All.Where(figure => figure.MeasureId == indicator.Key).ToList();
        Assert.NotEmpty(carried);
        Assert.All(carried, figure => Assert.StartsWith(indicator.Period, figure.Period, StringComparison.Ordinal));
        Assert.All(carried, figure => Assert.Equal(indicator.Publication, figure.Publication));
    });

    [Fact]
    public void Mapping_OfCountedMeasures_IsNotThere() => Assert.All(
        BenchmarkIndicators.Standard.All,
        indicator => Assert.NotEqual(MeasureKind.Count, Catalogue.Standard.Find(ComparatorKey.MeasureOf(indicator.Key))?.Definition.Kind));

    private Task<LoadReport> ImportAsync(params string[] lines) => ImportAsync(new BenchmarkRequest { AsAt = TestStore.AsAt }, lines);

    private async Task<LoadReport> ImportAsync(BenchmarkRequest request, params string[] lines)
    {
        await File.WriteAllLinesAsync(_file, lines);
        return await new BenchmarkImporter(_store.Store, TimeProvider.System, _store.Options).ImportAsync(_file, request, CancellationToken.None);
    }
}
