namespace Dashboard.Import.Reading;

/// <summary>A file or table that cannot be read on.</summary>
internal sealed class SourceFaultException(ImportFault fault) : Exception(fault.Reason)
{
    public ImportFault Fault { get; } = fault;
}
