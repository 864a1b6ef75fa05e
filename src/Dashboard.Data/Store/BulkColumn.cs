using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Dashboard.Data.Store;

/// <summary>One column of a <see cref="BulkTable"/>.</summary>
internal sealed class BulkColumn
{
    private readonly IClrPropertyGetter _getter;
    private readonly ValueConverter? _converter;

    public BulkColumn(IProperty property)
    {
        Property = property;
        Name = property.GetColumnName();
        _getter = property.GetGetter();
        _converter = property.GetTypeMapping().Converter;
        ProviderType = _converter?.ProviderClrType ?? Nullable.GetUnderlyingType(property.ClrType) ?? property.ClrType;
    }

    public IProperty Property { get; }

    public string Name { get; }

    /// <summary>Type of the values as the database takes them.</summary>
    public Type ProviderType { get; }

    public object? Value(object row)
    {
        var value = _getter.GetClrValue(row);
        return value is null || _converter is null ? value : _converter.ConvertToProvider(value);
    }
}
