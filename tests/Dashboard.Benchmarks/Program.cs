using System.Globalization;
using Dashboard.Benchmarks;

// dotnet run -c Release --project tests/Dashboard.Benchmarks -- [scale …]
// dotnet run -c Release --project tests/Dashboard.Benchmarks -- pages STORE
if (args is ["pages", var store])
{
    await PageBenchmark.RunAsync(Path.GetFullPath(store));
    return;
}

var scales = args.Length == 0 ? [1d] : args.Select(text => double.Parse(text, CultureInfo.InvariantCulture)).ToArray();
foreach (var scale in scales)
{
    Console.WriteLine($"## Scale {scale}");
    using var authority = await MeasuredAuthority.MakeAsync(scale);
    await AnnexABenchmark.RunAsync(authority.StoreFile);
    await PageBenchmark.RunAsync(authority.StoreFile);
}
