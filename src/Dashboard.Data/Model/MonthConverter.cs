using Dashboard.Measures.Calendar;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Dashboard.Data.Model;

/// <summary>Stores a month as its first day, so that other tools can read it as a date.</summary>
public sealed class MonthConverter() : ValueConverter<Month, DateOnly>(month => month.Start, date => Month.Of(date));
