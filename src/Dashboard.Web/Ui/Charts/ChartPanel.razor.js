import ApexCharts from "apexcharts";

const still = matchMedia("(prefers-reduced-motion: reduce)");
const narrow = element => element.clientWidth < 480;

// Colours are asked of the page at each drawing, so that a change of theme is a redraw and nothing more.
function palette(element) {
  const style = getComputedStyle(element);
  const read = name => style.getPropertyValue(name).trim();
  const named = {
    "chosen": read("--accent"),
    "comparator-0": read("--series-3"), "comparator-1": read("--series-4"), "comparator-2": read("--series-5"),
    "part-0": read("--series-1"), "part-1": read("--series-2"), "part-2": read("--series-4"), "part-3": read("--series-5"), "part-4": read("--series-3"), "part-5": read("--border-strong"),
  };
  return { of: name => named[name] ?? named["part-0"], ink: read("--ink"), soft: read("--ink-soft"), grid: read("--grid"), band: read("--band"), surface: read("--surface"), font: read("--font") };
}

function options(element, drawing, dotnet) {
  const colour = palette(element);
  const line = drawing.kind === "line";
  const number = value => value === null || value === undefined ? "–"
    : value.toLocaleString("en-GB", { minimumFractionDigits: drawing.decimals, maximumFractionDigits: drawing.decimals }) + (drawing.percent ? "%" : "");
  const axisNumber = value => value.toLocaleString("en-GB", { maximumFractionDigits: 2 }) + (drawing.percent ? "%" : "");
  const text = { colors: colour.soft, fontSize: "13px", fontFamily: colour.font };
  const every = Math.max(1, Math.ceil(drawing.labels.length / (narrow(element) ? 4 : 9)));
  const fromEnd = label => (drawing.labels.length - 1 - drawing.labels.indexOf(label)) % every === 0;
  const named = line && !narrow(element);
  const last = series => series.values.findLastIndex(value => value !== null);
  const pick = (series, index) => dotnet.invokeMethodAsync("Point", series, index);
  return {
    series: drawing.series.map(series => ({ name: series.name, data: series.values })),
    chart: {
      type: line ? "line" : "bar", stacked: drawing.kind === "stacked", height: drawing.pixelHeight, width: "100%", fontFamily: colour.font, foreColor: colour.soft,
      background: "transparent", toolbar: { show: false }, zoom: { enabled: false }, selection: { enabled: false }, parentHeightOffset: 0, redrawOnParentResize: true,
      animations: { enabled: !still.matches && !navigator.webdriver, speed: 250, animateGradually: { enabled: false }, dynamicAnimation: { speed: 200 } },
      events: {
        dataPointSelection: (_event, _chart, at) => pick(at.seriesIndex, at.dataPointIndex),
        markerClick: (_event, _chart, at) => pick(at.seriesIndex, at.dataPointIndex),
        mounted: chart => bands(chart, drawing, colour), updated: chart => bands(chart, drawing, colour),
      },
    },
    colors: drawing.series.map(series => colour.of(series.colour)),
    stroke: line ? { curve: "straight", lineCap: "round", width: drawing.series.map(series => series.colour === "chosen" ? 3 : 1.75) } : { width: drawing.kind === "stacked" ? 1 : 0, colors: [colour.surface] },
    fill: { opacity: 1 },
    states: { hover: { filter: { type: "none" } }, active: { filter: { type: "none" } } },
    markers: line ? {
      size: 0, strokeWidth: 2, hover: { size: 5 },
      discrete: drawing.series.flatMap((series, at) => series.marks.flatMap((mark, index) => mark === "plain" && index !== last(series) ? [] : [{
        seriesIndex: at, dataPointIndex: index, size: mark === "plain" ? (series.colour === "chosen" ? 4 : 3) : 5, shape: "circle",
        fillColor: mark === "plain" ? colour.of(series.colour) : colour.surface, strokeColor: mark === "provisional" ? colour.soft : colour.of(series.colour) }])),
    } : { size: 0 },
    dataLabels: { enabled: drawing.horizontal && drawing.series.length === 1, formatter: number, textAnchor: "start", offsetX: 6, style: { fontSize: "13px", fontWeight: 600, colors: [colour.ink] }, dropShadow: { enabled: false } },
    plotOptions: { bar: { horizontal: drawing.horizontal, columnWidth: "62%", barHeight: "68%", borderRadius: 2, borderRadiusApplication: "end", dataLabels: { position: "top" } } },
    grid: { borderColor: colour.grid, strokeDashArray: 0, padding: { left: 8, right: named ? 12 + 7 * Math.max(...drawing.series.map(series => series.name.length)) : drawing.horizontal ? 40 : 12, top: -12, bottom: 0 },
      xaxis: { lines: { show: drawing.horizontal } }, yaxis: { lines: { show: !drawing.horizontal } } },
    xaxis: { categories: drawing.labels, tickPlacement: line ? "on" : "between", axisBorder: { color: colour.grid }, axisTicks: { show: false }, tooltip: { enabled: false }, crosshairs: { show: line, stroke: { color: colour.soft, width: 1, dashArray: 3 } },
      labels: { style: text, rotate: 0, hideOverlappingLabels: false, formatter: drawing.horizontal ? axisNumber : label => every === 1 || fromEnd(label) ? label : "" },
      ...(drawing.horizontal ? { min: drawing.minimum, max: drawing.maximum, tickAmount: drawing.ticks } : {}) },
    yaxis: drawing.horizontal ? { labels: { style: { ...text, colors: colour.ink }, maxWidth: 200 } }
      : { min: drawing.minimum, max: drawing.maximum, tickAmount: drawing.ticks, labels: { style: text, formatter: axisNumber, offsetX: -8 } },
    legend: { show: line && !named && drawing.series.length > 1, position: "bottom", fontSize: "13px", labels: { colors: colour.ink }, onItemClick: { toggleDataSeries: false } },
    tooltip: { theme: document.documentElement.dataset.theme, shared: line, intersect: !line, followCursor: false, style: { fontSize: "13px", fontFamily: colour.font }, y: { formatter: number } },
    annotations: {
      points: named ? drawing.series.flatMap(series => last(series) < 0 ? [] : [{
        x: drawing.labels[last(series)], y: series.values[last(series)], marker: { size: 0 },
        label: { text: series.name, textAnchor: "start", offsetX: 9, offsetY: 14 + series.labelOffset, borderWidth: 0,
          style: { background: "transparent", color: series.colour === "chosen" ? colour.of("chosen") : colour.soft, fontSize: "13px", fontWeight: series.colour === "chosen" ? 700 : 400, fontFamily: colour.font, padding: { left: 0, right: 0, top: 0, bottom: 0 } } } }]) : [],
      xaxis: drawing.notes.map(note => ({ x: note.label, strokeDashArray: 3, borderColor: note.isStep ? colour.soft : "transparent",
        label: { text: String(note.number), orientation: "horizontal", borderColor: colour.soft, offsetY: -2, style: { background: colour.surface, color: colour.ink, fontSize: "12px", fontWeight: 600, padding: { left: 5, right: 5, top: 1, bottom: 2 } } } })),
    },
  };
}

// The range of ordinary variation may change at a step, which the library's own bands cannot show.
function bands(chart, drawing, colour) {
  const plot = chart.el?.querySelector(".apexcharts-grid");
  if (!plot || !drawing.limits.length) return;
  plot.querySelectorAll(".limit-band").forEach(band => band.remove());
  const { gridWidth, gridHeight } = chart.w.globals;
  const step = gridWidth / Math.max(1, drawing.labels.length - 1);
  const y = value => (drawing.maximum - value) / (drawing.maximum - drawing.minimum) * gridHeight;
  for (const limit of drawing.limits) {
    const band = document.createElementNS("http://www.w3.org/2000/svg", "rect");
    const from = Math.max(0, (limit.from - 0.5) * step), to = Math.min(gridWidth, (limit.to + 0.5) * step);
    const place = { class: "limit-band", x: from, y: y(limit.upper), width: Math.max(0, to - from), height: Math.max(1, y(limit.lower) - y(limit.upper)), fill: colour.band };
    for (const [name, value] of Object.entries(place)) band.setAttribute(name, value);
    plot.prepend(band);
  }
}

export async function create(element, drawing, dotnet) {
  let current = drawing;
  const chart = new ApexCharts(element, options(element, current, dotnet));
  await chart.render();
  const redraw = () => chart.updateOptions(options(element, current, dotnet), true, false, true);
  const theme = new MutationObserver(redraw);
  theme.observe(document.documentElement, { attributeFilter: ["data-theme"] });
  let was = narrow(element);
  const size = new ResizeObserver(() => { if (narrow(element) !== was) { was = narrow(element); redraw(); } });
  size.observe(element);
  return {
    update(next) { current = next; return redraw(); },
    destroy() { theme.disconnect(); size.disconnect(); chart.destroy(); },
    async save(format, name) {
      const link = document.createElement("a");
      link.download = name + "." + format;
      link.href = format === "png" ? (await chart.dataURI({ scale: 2 })).imgURI
        : URL.createObjectURL(new Blob([new XMLSerializer().serializeToString(element.querySelector("svg"))], { type: "image/svg+xml" }));
      link.click();
      if (format !== "png") URL.revokeObjectURL(link.href);
    },
  };
}
