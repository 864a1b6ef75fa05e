using System.Globalization;
using Dashboard.Benchmarks;

// dotnet run -c Release --project tests/Dashboard.Benchmarks -- [scale …]
// dotnet run -c Release --project tests/Dashboard.Benchmarks -- store SCALE FOLDER
// dotnet run -c Release --project tests/Dashboard.Benchmarks -- pages STORE [page …]
// dotnet run -c Release --project tests/Dashboard.Benchmarks -- flat-out STORE
// dotnet run -c Release --project tests/Dashboard.Benchmarks -- worklist STORE
// dotnet run -c Release --project tests/Dashboard.Benchmarks -- access-log
// dotnet run -c Release --project tests/Dashboard.Benchmarks -- disclosure STORE
// dotnet run -c Release --project tests/Dashboard.Benchmarks -- reports STORE
// dotnet run -c Release --project tests/Dashboard.Benchmarks -- documents STORE
// dotnet run -c Release --project tests/Dashboard.Benchmarks -- pack STORE
if (args is ["store", var size, var folder])
{
    await MeasuredAuthority.MakeAsync(double.Parse(size, CultureInfo.InvariantCulture), folder);
    return;
}

if (args is ["pages", var store, .. var pages])
{
    await PageBenchmark.RunAsync(Path.GetFullPath(store), pages);
    return;
}

if (args is ["flat-out", var busy])
{
    await PageBenchmark.RunFlatOutAsync(Path.GetFullPath(busy));
    return;
}

if (args is ["access-log"])
{
    await AccessLogBenchmark.RunAsync();
    return;
}

if (args is ["worklist", var due])
{
    await WorklistBenchmark.RunAsync(Path.GetFullPath(due));
    return;
}

if (args is ["reports", var written])
{
    await ReportBenchmark.RunAsync(Path.GetFullPath(written));
    return;
}

if (args is ["disclosure", var published])
{
    await DisclosureBenchmark.RunAsync(Path.GetFullPath(published));
    return;
}

if (args is ["documents", var issued])
{
    await DocumentBenchmark.RunAsync(Path.GetFullPath(issued));
    return;
}

if (args is ["pack", var filled])
{
    await PackBenchmark.RunAsync(Path.GetFullPath(filled));
    return;
}

var scales = args.Length == 0 ? [1d] : args.Select(text => double.Parse(text, CultureInfo.InvariantCulture)).ToArray();
foreach (var scale in scales)
{
    Console.WriteLine($"## Scale {scale}");
    using var authority = await MeasuredAuthority.MakeAsync(scale);
    await AnnexABenchmark.RunAsync(authority.StoreFile);
    await PageBenchmark.RunAsync(authority.StoreFile, []);
    await PageBenchmark.RunFlatOutAsync(authority.StoreFile);
    await WorklistBenchmark.RunAsync(authority.StoreFile);
    await AccessLogBenchmark.RunAsync();
}
