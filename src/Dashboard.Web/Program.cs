using Dashboard.Web.Features.Access;
using Dashboard.Web.Features.UiKit;
using Dashboard.Web.Setup;

var builder = WebApplication.CreateBuilder(args);

// Also outside Development, when the build output is run without publishing.
builder.WebHost.UseStaticWebAssets();

builder.Services.AddPortalOptions();
builder.Services.AddPortalPages();
builder.Services.AddHealthChecks();
builder.Services.AddAccess();
builder.Services.AddUiKit(builder.Environment);

await using var app = builder.Build();

app.UsePlainErrors();
app.UseAuthorization();
app.UseAntiforgery();
app.MapHealth();
app.MapPortalPages();

await app.RunAsync();
